import { TextField } from '@/components/shared/fields/TextField';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import type { FramePart } from './frame-part';

const SHORT = ['tenure', 'partTime', 'territory', 'productArea'] as const;

/** The employee's own words about what stands around the figures. */
export function ContextPart({ plan, onChange }: FramePart) {
  const set = (part: Partial<Plan['context']>) =>
    onChange({ ...plan, context: { ...plan.context, ...part } });
  return (
    <FormPart level={2} title={t('plan_partContext')} hint={t('plan_contextHint')}>
      <div class="field-row two">
        {SHORT.map((name) => (
          <TextField
            key={name}
            label={t(`plan_context_${name}`)}
            longest={200}
            value={plan.context[name]}
            onChange={(text) => set({ [name]: text })}
          />
        ))}
      </div>
      <TextField
        label={t('plan_context_other')}
        lines={2}
        longest={600}
        value={plan.context.other}
        onChange={(other) => set({ other })}
      />
      <TextField
        label={t('plan_constraints')}
        hint={t('plan_constraintsHint')}
        lines={3}
        longest={1000}
        value={plan.constraints}
        onChange={(constraints) => onChange({ ...plan, constraints })}
      />
    </FormPart>
  );
}
