import { CheckField } from '@/components/shared/fields/CheckField';
import { type Benchmark, benchmarksOf } from '@/lib/catalogue/benchmarks';
import type { MetricId } from '@/lib/model/evidence';
import type { Unit } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';
import { benchmarkText } from '../metrics/benchmark-text';

/** Which figure of others was chosen, and who lets one of grade C count. */
export interface Choice {
  id: string | null;
  employee: boolean;
  manager: boolean;
}

/** Whether a target may be set by a figure: grade A or B, or C with both parties' word; and in the metric's own unit. */
export function counts(one: Benchmark, choice: Choice, unit: Unit): boolean {
  return one.unit === unit && (one.grade !== 'C' || (choice.employee && choice.manager));
}

interface Props {
  metric: MetricId;
  unit: Unit;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** Step two: what others reach, with everything needed to doubt it. */
export function BenchmarkStep({ metric, unit, choice, onChoice }: Props) {
  const all = benchmarksOf(metric);
  const chosen = all.find((one) => one.id === choice.id) ?? null;
  return (
    <section aria-labelledby="plan-step-benchmark">
      <h3 id="plan-step-benchmark">{t('plan_stepBenchmark')}</h3>
      {all.length === 0 ? (
        <p class="hint">{t('plan_benchmarkNone')}</p>
      ) : (
        <fieldset class="benchmark-choice">
          <legend class="unseen">{t('plan_stepBenchmark')}</legend>
          <label>
            <input
              type="radio"
              name="benchmark"
              checked={chosen === null}
              onChange={() => onChoice({ id: null, employee: false, manager: false })}
            />
            <span>{t('plan_benchmarkOwn')}</span>
          </label>
          {all.map((one) => {
            const { figure, source } = benchmarkText(one);
            return (
              <label key={one.id}>
                <input
                  type="radio"
                  name="benchmark"
                  checked={choice.id === one.id}
                  onChange={() => onChoice({ id: one.id, employee: false, manager: false })}
                />
                <span>
                  <b class="figures">{figure}</b> {source}{' '}
                  <span class="grade" title={t(`plan_gradeMeans_${one.grade}`)}>
                    {t('plan_gradeShort', one.grade)}
                  </span>
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
      {chosen && chosen.unit !== unit && <p class="hint">{t('plan_benchmarkOtherUnit')}</p>}
      {chosen?.grade === 'C' && chosen.unit === unit && (
        <div class="both-accept">
          <p class="hint">{t('plan_benchmarkWeak')}</p>
          {(['employee', 'manager'] as const).map((party) => (
            <CheckField
              key={party}
              label={t(`plan_benchmarkAccept_${party}`)}
              checked={choice[party]}
              onChange={(yes) => onChoice({ ...choice, [party]: yes })}
            />
          ))}
        </div>
      )}
    </section>
  );
}
