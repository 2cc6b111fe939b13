import type { MetricId } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
import { BenchmarkList } from './BenchmarkList';

/** What the library says of a metric: definition, formula, how it could be gamed, figures of others. */
export function LibraryFacts({ metric, whole = false }: { metric: MetricId; whole?: boolean }) {
  return (
    <div class="library-facts">
      <p>{t(`metric_${metric}_definition`)}</p>
      <dl>
        <div>
          <dt>{t('plan_formula')}</dt>
          <dd>{t(`metric_${metric}_formula`)}</dd>
        </div>
      </dl>
      <details open={whole}>
        <summary>{t('plan_moreFromLibrary')}</summary>
        <dl>
          <div>
            <dt>{t('plan_gaming')}</dt>
            <dd>{t(`metric_${metric}_gaming`)}</dd>
          </div>
        </dl>
        <BenchmarkList metric={metric} />
      </details>
    </div>
  );
}
