import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import { changedMetrics } from '../next-draft';
import type { FramePart } from './frame-part';

interface Props extends FramePart {
  change: NonNullable<Plan['change']>;
  inForce: Plan | null;
}

/** What this version changes of the one both had agreed to, why, and from which day on. */
export function ChangePart({ plan, change, inForce, onChange }: Props) {
  const changed = inForce ? changedMetrics(plan, inForce) : [];
  return (
    <FormPart level={2} title={t('plan_partChange')} hint={t('plan_changeHint')}>
      <p>
        {changed.length > 0
          ? t(
              'plan_changed',
              changed.map((id) => metricName(id, known(id, plan, inForce))).join(t('plan_listSeparator')),
            )
          : t('plan_changedNothing')}
      </p>
      <TextField
        label={t('plan_changeReason')}
        lines={2}
        longest={600}
        value={change.reason}
        onChange={(reason) => onChange({ ...plan, change: { ...change, reason } })}
      />
      <div class="field-row narrow-row">
        <TextField
          label={t('plan_validFrom')}
          type="date"
          value={plan.validFrom}
          onChange={(validFrom) => validFrom && onChange({ ...plan, validFrom })}
        />
        <p class="hint">{t('plan_validFromHint')}</p>
      </div>
    </FormPart>
  );
}

/** A metric that is gone is named as the version before had it. */
const known = (id: string, plan: Plan, before: Plan | null): Plan | null =>
  plan.metrics.some((one) => one.metric === id) ? plan : before;
