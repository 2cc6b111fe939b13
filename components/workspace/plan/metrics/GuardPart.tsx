import { metricName } from '@/components/shared/metric-name';
import { metricOf, metrics } from '@/lib/catalogue/metrics';
import { planLine } from '@/lib/catalogue/preset-plan';
import type { Watch } from '@/lib/model/metric';
import type { Plan } from '@/lib/model/plan';
import type { Guardrail } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { withAdded, withMetric } from '../edit-metrics';
import type { PartProps } from '../form-props';
import { defaultGuardLimit } from './default-guard-limit';
import { FormPart } from './FormPart';
import { GuardLine } from './GuardLine';

const WATCHES: readonly Watch[] = ['volume', 'unknown', 'agreement'];

/** What keeps the metric honest: other metrics with a limit, and the built-in watches. */
export function GuardPart({
  plan,
  metric,
  onPart,
  onChange,
}: PartProps & { onChange: (plan: Plan) => void }) {
  const { guardrails } = metric;
  const taken = new Set(guardrails.map((one) => (one.kind === 'metric' ? one.metric : one.watch)));
  const usual = metricOf(metric.metric)?.guards ?? [];
  const inPlan = plan.metrics.map((one) => one.metric).filter((id) => !usual.includes(id));
  const rest = Object.keys(metrics).filter((id) => !usual.includes(id) && !inPlan.includes(id));
  const free = (ids: readonly string[]) => ids.filter((id) => id !== metric.metric && !taken.has(id));
  const groups = [
    { label: t('plan_guardUsual'), ids: free(usual) },
    { label: t('plan_guardInPlan'), ids: free(inPlan) },
    { label: t('plan_guardLibrary'), ids: free(rest) },
  ].filter((group) => group.ids.length > 0);

  function add(value: string) {
    const watch = WATCHES.find((one) => one === value);
    const guard: Guardrail = watch
      ? { kind: 'watch', watch }
      : { kind: 'metric', metric: value, limit: defaultGuardLimit(plan, value) };
    // A metric that guards stands in the plan too: its figure has to come from somewhere.
    const held =
      watch || !metricOf(value) ? plan : withAdded(plan, { ...planLine(value), role: 'guardrail' });
    onChange(withMetric(held, metric.metric, { guardrails: [...guardrails, guard] }));
  }
  const put = (place: number, next: Guardrail[]) =>
    onPart({ guardrails: guardrails.toSpliced(place, 1, ...next) });
  return (
    <FormPart title={t('plan_partGuard')} hint={t('plan_guardHint')}>
      {guardrails.length > 0 && (
        <ul class="guards">
          {guardrails.map((guard, place) => (
            <GuardLine
              key={guard.kind === 'metric' ? guard.metric : guard.watch}
              plan={plan}
              guard={guard}
              onChange={(next) => put(place, [next])}
              onRemove={() => put(place, [])}
            />
          ))}
        </ul>
      )}
      {guardrails.length < 8 && (
        <label class="field add-guard">
          <span>{t('plan_addGuard')}</span>
          <select value="" onChange={(event) => event.currentTarget.value && add(event.currentTarget.value)}>
            <option value="">{t('plan_chooseGuard')}</option>
            <optgroup label={t('plan_guardWatches')}>
              {WATCHES.filter((one) => !taken.has(one)).map((one) => (
                <option key={one} value={one}>
                  {t(`plan_watch_${one}`)}
                </option>
              ))}
            </optgroup>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.ids.map((id) => (
                  <option key={id} value={id}>
                    {metricName(id, plan)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
    </FormPart>
  );
}
