import { benchmarksOf } from '@/lib/catalogue/benchmarks';
import type { MetricId } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
import { benchmarkText } from './benchmark-text';

/** What others published for a metric, each with source, year, population and grade. */
export function BenchmarkList({ metric }: { metric: MetricId }) {
  const all = benchmarksOf(metric);
  if (all.length === 0) return <p class="hint">{t('plan_noBenchmarkLong')}</p>;
  return (
    <div class="benchmarks">
      <h4>{t('plan_benchmarks')}</h4>
      <ul>
        {all.map((one) => {
          const { figure, source } = benchmarkText(one);
          return (
            <li key={one.id}>
              <b class="figures">{figure}</b> <span>{source}</span>{' '}
              <span class="grade" title={t(`plan_gradeMeans_${one.grade}`)}>
                {t('plan_gradeShort', one.grade)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
