import { t } from '@/lib/platform/i18n';
import type { Series } from '@/lib/progress/series';

/** What the signs in this chart mean; only those that are in it. */
export function ChartLegend({ points, changes }: Series) {
  const signs: [string, boolean][] = [
    ['marked', points.some(({ marked }) => marked)],
    ['few', points.some(({ tooFew }) => tooFew)],
    ['away', points.some(({ away }) => away)],
    ['change', changes.length > 0],
  ];
  const shown = signs.filter(([, there]) => there);
  if (shown.length === 0) return null;
  return (
    <ul class="chart-legend">
      {shown.map(([sign]) => (
        <li key={sign} data-sign={sign}>
          {t(`chart_legend_${sign}`)}
        </li>
      ))}
    </ul>
  );
}
