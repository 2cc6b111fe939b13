import { useMemo, useState } from 'preact/hooks';
import { Chip } from '@/components/shared/Chip';
import { metricName } from '@/components/shared/metric-name';
import { t } from '@/lib/platform/i18n';
import { seriesOf } from '@/lib/progress/series';
import { yearsOf } from '@/lib/progress/year-over-year';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import { type ChartSource, type ChartView, firstView, stretchOf } from './chart-view';
import { MetricChart } from './MetricChart';
import { YearsChart } from './YearsChart';
import { YearsTable } from './YearsTable';

const VIEWS: ChartView[] = ['period', 'all', 'years'];

/** A metric over this period, over up to five years, or year over year; each with its table. */
export function MetricCharts({ source, today }: { source: ChartSource; today: Date }) {
  const { metric, plan } = source;
  const [view, setView] = useState<ChartView>(() => firstView(source));
  const { span, grain } = stretchOf(view, source);
  const series = useMemo(() => seriesOf({ ...source, ...span, grain }), [source, span.from, span.to, grain]);
  const years = useMemo(() => (view === 'years' ? yearsOf(series).filter(hasFigures) : []), [series, view]);
  const name = metricName(metric.metric, plan);
  const caption = t(`chart_caption_${view}`, name);
  return (
    <section class="charts" aria-label={t('chart_charts', name)}>
      <fieldset class="chips">
        <legend class="unseen">{t('chart_views')}</legend>
        {VIEWS.map((one) => (
          <Chip key={one} on={one === view} onSwitch={() => setView(one)}>
            {t(`chart_view_${one}`)}
          </Chip>
        ))}
      </fieldset>
      {view === 'years' ? (
        <YearsChart years={years} metric={metric} plan={plan} today={today} />
      ) : (
        <>
          <MetricChart series={series} span={span} metric={metric} plan={plan} today={today} />
          <ChartLegend {...series} />
        </>
      )}
      <details class="as-table">
        <summary>{t('chart_asTable')}</summary>
        {view === 'years' ? (
          <YearsTable years={years} metric={metric} caption={caption} />
        ) : (
          <ChartTable series={series} metric={metric} caption={caption} today={today} />
        )}
      </details>
    </section>
  );
}

function hasFigures({ points }: { points: readonly unknown[] }): boolean {
  return points.some((point) => point !== null);
}
