import { useEffect, useState } from 'preact/hooks';
import { figureOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Flat } from '@/lib/progress/flat';
import type { CheckinsDoor } from './checkins-door';

interface Props {
  door: CheckinsDoor;
  plan: Plan | null;
  version: number;
}

/** Metrics that do not move, each with the question what stands in the way, until an obstacle says so. */
export function FlatMetrics({ door, plan, version }: Props) {
  const [asked, setAsked] = useState<Flat[]>([]);
  useEffect(() => {
    Promise.all([door.flat(), door.papers.list('obstacle')]).then(
      ([flat, obstacles]) => setAsked(flat.filter((one) => !isExplained(one, obstacles))),
      () => setAsked([]),
    );
  }, [door, version]);
  if (asked.length === 0) return null;
  return (
    <ul class="asked">
      {asked.map(({ metric, points }) => {
        const own = plan?.metrics.find((one) => one.metric === metric)?.own ?? null;
        const figures = points.map(({ value }) => figureOf({ metric, own }, value ?? 0));
        return (
          <li key={metric}>
            <span>{t('checkins_flat', metricName(metric, plan), ...figures)}</span>{' '}
            <a href={`#checkins/obstacles/new/${metric}`}>{t('checkins_obstacleAdd')}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether an obstacle to this metric was written down since its figures stopped moving. */
function isExplained({ metric, points }: Flat, obstacles: readonly PaperRow<'obstacle'>[]): boolean {
  const since = points[0]?.from ?? '';
  return obstacles.some(({ paper }) => paper.metrics.includes(metric) && paper.on >= since);
}
