import { Button } from '@/components/shared/Button';
import { NumberField } from '@/components/shared/fields/NumberField';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import type { Guardrail } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { unitIn, unitMark } from '../plan-unit';

interface Props {
  plan: Plan;
  guard: Guardrail;
  onChange: (guard: Guardrail) => void;
  onRemove: () => void;
}

/** One guardrail: the metric with the limit it must not pass, or a watch, which needs none. */
export function GuardLine({ plan, guard, onChange, onRemove }: Props) {
  const name = guard.kind === 'metric' ? metricName(guard.metric, plan) : t(`plan_watch_${guard.watch}`);
  return (
    <li aria-label={name}>
      <div class="what">
        <b dir="auto">{name}</b>
        {guard.kind === 'watch' && <p class="hint">{t(`plan_watchHint_${guard.watch}`)}</p>}
      </div>
      {guard.kind === 'metric' && (
        <NumberField
          label={t('plan_limit')}
          unit={unitMark(unitIn(plan, guard.metric))}
          value={guard.limit}
          onChange={(limit) => onChange({ ...guard, limit })}
        />
      )}
      <Button kind="quiet" aria-label={t('plan_removeNamed', name)} onClick={onRemove}>
        {t('plan_remove')}
      </Button>
    </li>
  );
}
