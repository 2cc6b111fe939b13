import { CheckField } from '@/components/shared/fields/CheckField';
import { NumberField } from '@/components/shared/fields/NumberField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metricOf } from '@/lib/catalogue/metrics';
import type { Family } from '@/lib/model/metric';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';
import { FormPart } from './FormPart';
import { PartnerFields } from './PartnerFields';
import { templateWeights } from './template-weights';

const ROLES: readonly PlanMetric['role'][] = ['scored', 'guardrail', 'context'];
const TIMINGS: readonly PlanMetric['timing'][] = ['lagging', 'leading'];
const FAMILIES: readonly Family[] = [
  'retention',
  'expansion',
  'satisfaction',
  'effort',
  'adoption',
  'advocacy',
  'internal',
];

/** What the metric does in the plan: role, weight, timing and partner, family, and with whom it is shared. */
export function FitPart(props: PartProps) {
  const { plan, metric, onPart } = props;
  const template = templateWeights(plan.role)?.get(metric.metric);
  const cap = metricOf(metric.metric)?.cap ?? null;
  const scored = metric.role === 'scored';
  const hints = [
    template === undefined ? null : t('plan_templateHint', number(template)),
    cap === null ? null : t('plan_capHint', number(cap)),
  ].filter((one) => one !== null);
  return (
    <FormPart title={t('plan_partFit')}>
      {metric.own?.activity && scored && (
        <p class="note" role="status">
          {t('plan_outputNotOutcome')}
        </p>
      )}
      <div class="field-row">
        <SelectField
          label={t('plan_role')}
          value={metric.role}
          choices={ROLES.map((value) => ({ value, text: t(`plan_roleChoice_${value}`) }))}
          onChange={(role) => onPart({ role })}
        />
        <SelectField
          label={t('plan_timing')}
          value={metric.timing}
          choices={TIMINGS.map((value) => ({ value, text: t(`plan_timing_${value}`) }))}
          onChange={(timing) =>
            onPart(timing === 'lagging' ? { timing, leadsTo: null, delay: null } : { timing })
          }
        />
        <SelectField
          label={t('plan_family')}
          value={metric.family}
          choices={FAMILIES.map((value) => ({ value, text: t(`plan_family_${value}`) }))}
          onChange={(family) => onPart({ family })}
        />
      </div>
      {scored && (
        <div class="field-row narrow-row">
          <NumberField
            label={t('plan_weight')}
            value={metric.weight}
            unit={t('plan_unit_percent')}
            onChange={(weight) => onPart({ weight: whole(weight) })}
          />
          <p class="hint">{hints.join(' ')}</p>
        </div>
      )}
      {metric.timing === 'leading' && metric.role !== 'context' && <PartnerFields {...props} />}
      {scored && (
        <TextField
          label={t('plan_reason')}
          hint={t('plan_reasonHint')}
          lines={2}
          longest={600}
          value={metric.reason}
          onChange={(reason) => onPart({ reason })}
        />
      )}
      <CheckField
        label={t('plan_shared')}
        checked={metric.shared}
        onChange={(shared) => onPart(shared ? { shared } : { shared, teams: '' })}
      />
      {metric.shared && (
        <TextField
          label={t('plan_teams')}
          hint={t('plan_teamsHint')}
          longest={200}
          value={metric.teams}
          onChange={(teams) => onPart({ teams })}
        />
      )}
    </FormPart>
  );
}

const whole = (weight: number | null): number => Math.min(100, Math.max(0, Math.round(weight ?? 0)));
