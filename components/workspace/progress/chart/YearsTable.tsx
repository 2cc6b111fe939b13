import { figureOf } from '@/components/shared/figures';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import type { YearLine } from '@/lib/progress/year-over-year';
import { slotText } from './slot-text';

interface Props {
  years: readonly YearLine[];
  metric: PlanMetric;
  caption: string;
}

/** The years beside one another, one line for each part of the year. */
export function YearsTable({ years, metric, caption }: Props) {
  const slots = Math.max(0, ...years.map(({ points }) => points.length));
  return (
    <div class="scrolls">
      <table class="plain figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart_when')}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {String(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: slots }, (_, slot) => (
            <tr key={slot}>
              <th scope="row">{slotText(slot, slots)}</th>
              {years.map(({ year, points }) => {
                const point = points[slot];
                const value = point?.value == null ? '–' : figureOf(metric, point.value);
                return <td key={year}>{point?.away ? t('chart_away') : value}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
