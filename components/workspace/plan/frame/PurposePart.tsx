import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { roles } from '@/lib/catalogue/role';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import { roleName } from '../plan-title';
import type { FramePart } from './frame-part';

/** What the plan is for, between whom, for how long, and what it is called. */
export function PurposePart({ plan, onChange }: FramePart) {
  const set = (part: Partial<Plan>) => onChange({ ...plan, ...part });
  const known = roles.some((one) => one === plan.role);
  const backwards = plan.from > plan.to;
  return (
    <FormPart level={2} title={t('plan_partPurpose')}>
      <TextField
        label={t('plan_purpose')}
        hint={t('plan_purposeHint')}
        lines={2}
        longest={400}
        value={plan.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <div class="field-row two">
        <TextField
          label={t('plan_title')}
          longest={120}
          placeholder={roleName(plan.role)}
          value={plan.title}
          onChange={(title) => set({ title })}
        />
        <SelectField
          label={t('plan_roleOf')}
          hint={t('plan_roleOfHint')}
          value={plan.role}
          choices={[
            ...roles.map((value) => ({ value: value as string, text: t(`role_${value}`) })),
            ...(known ? [] : [{ value: plan.role, text: roleName(plan.role) }]),
          ]}
          onChange={(role) => set({ role })}
        />
      </div>
      <div class="field-row two">
        <TextField
          label={t('plan_employee')}
          longest={120}
          value={plan.people.employee}
          onChange={(employee) => set({ people: { ...plan.people, employee } })}
        />
        <TextField
          label={t('plan_manager')}
          longest={120}
          value={plan.people.manager}
          onChange={(manager) => set({ people: { ...plan.people, manager } })}
        />
      </div>
      <div class="field-row two">
        <TextField
          label={t('plan_from')}
          type="date"
          value={plan.from}
          // A first version holds from its first day.
          onChange={(from) => from && set(plan.change ? { from } : { from, validFrom: from })}
        />
        <TextField
          label={t('plan_to')}
          type="date"
          value={plan.to}
          error={backwards ? t('plan_periodBackwards') : null}
          onChange={(to) => to && set({ to })}
        />
      </div>
      <div class="field-row two">
        <TextField
          label={t('plan_customerWord')}
          hint={t('plan_customerWordHint')}
          longest={40}
          value={plan.customerWord}
          onChange={(customerWord) => set({ customerWord })}
        />
        <TextField
          label={t('plan_timeZone')}
          longest={60}
          value={plan.timeZone}
          error={isZone(plan.timeZone) ? null : t('plan_timeZoneWrong')}
          onChange={(timeZone) => set({ timeZone })}
        />
      </div>
    </FormPart>
  );
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
