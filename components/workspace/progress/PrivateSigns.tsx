import { useMemo } from 'preact/hooks';
import { figureOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { t } from '@/lib/platform/i18n';
import type { SeriesPoint } from '@/lib/progress/series';
import { privateSigns } from './private-signs';
import type { History } from './progress-door';
import type { Shown } from './use-progress';

/** A signal that went off twice running, and figures that do not move: suggestions nobody else sees. */
export function PrivateSigns({ shown, history }: { shown: Shown; history: History }) {
  const { plan } = shown.data;
  const { early, still } = useMemo(() => privateSigns(shown, history), [shown, history]);
  if (early.length + still.length === 0) return null;
  const write = (metric: string, points: SeriesPoint[]) => {
    const own = plan.metrics.find((one) => one.metric === metric)?.own ?? null;
    return points.map(({ value }) => figureOf({ metric, own }, value ?? 0));
  };
  return (
    <ul class="signs">
      {early.map(({ metric, off, points }) => {
        const [first = '', second = ''] = write(metric, points);
        return (
          <li key={`early-${metric}`}>
            {t(`progress_early_${off}`, metricName(metric, plan), first, second)}{' '}
            <a href={`#progress/${metric}`}>{t('progress_lookAt')}</a>
          </li>
        );
      })}
      {still.map(({ metric, points }) => {
        const figures = write(metric, points);
        return (
          <li key={`flat-${metric}`}>
            {t('progress_flat', metricName(metric, plan), ...figures)}{' '}
            <a href={`#checkins/obstacles/new/${metric}`}>{t('progress_noteObstacle')}</a>
          </li>
        );
      })}
    </ul>
  );
}
