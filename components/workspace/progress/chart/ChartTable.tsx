import { dateText, daysText } from '@/components/shared/calendar';
import { figureOf, rangeOf } from '@/components/shared/figures';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import type { Series, SeriesPoint } from '@/lib/progress/series';
import { countsOf } from './chart-text';

interface Props {
  series: Series;
  metric: PlanMetric;
  caption: string;
  today: Date;
}

/** The chart's figures, one line each: nothing is only to be seen in the drawing. */
export function ChartTable({ series, metric, caption, today }: Props) {
  const known = series.points.filter((point) => point.value !== null || point.away);
  return (
    <div class="scrolls">
      <table class="plain figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart_when')}</th>
            <th scope="col">{t('chart_value')}</th>
            <th scope="col">{t('chart_interval')}</th>
            <th scope="col">{t('chart_cases')}</th>
            <th scope="col">{t('popup_planTarget')}</th>
            <th scope="col">{t('popup_working_source')}</th>
            <th scope="col">{t('chart_remark')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((point) => (
            <tr key={`${point.from}/${point.to}`}>
              <th scope="row">{daysText(point, today)}</th>
              <td>{point.value === null ? '–' : figureOf(metric, point.value)}</td>
              <td>{point.interval ? rangeOf(metric, point.interval) : '–'}</td>
              <td>{countsOf(point) || '–'}</td>
              <td>{targetAt(series, metric, point)}</td>
              <td>{point.source ? t(`progress_origin_${point.source}`) : '–'}</td>
              <td>{remarks(series, point, today).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The target that held at the end of a point's days. */
function targetAt({ targets }: Series, metric: PlanMetric, { to }: SeriesPoint): string {
  const target = targets.find((step) => step.from <= to && to <= step.to)?.target;
  return target == null ? '–' : figureOf(metric, target);
}

function remarks({ annotations, changes }: Series, point: SeriesPoint, today: Date): string[] {
  const within = ({ on }: { on: string }) => on >= point.from && on <= point.to;
  return [
    ...(point.away ? [t('chart_away')] : []),
    ...(point.tooFew ? [t('chart_tooFew')] : []),
    ...(point.marked ? [t('chart_marked')] : []),
    ...changes.filter(within).map(({ on }) => t('chart_changedOn', dateText(on, today))),
    ...annotations.filter(within).map(({ text }) => text),
  ];
}
