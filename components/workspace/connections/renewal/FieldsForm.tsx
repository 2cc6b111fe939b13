import { SelectField } from '@/components/shared/fields/SelectField';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import type { Choice, RenewalChoices } from '../renewal-door';
import { choicesWith } from './choice-text';
import { MarkerFields } from './MarkerFields';
import { fieldText } from './mapping-text';
import { RevenueFields } from './RevenueFields';

interface Props {
  choices: RenewalChoices;
  mapping: RenewalMapping;
  onChange: (part: Partial<RenewalMapping>) => void;
}

/** Which fields say what of a renewal. */
export function FieldsForm({ choices, mapping, onChange }: Props) {
  const { due, amount, prior, signed } = mapping;
  const days = choices.due.map(({ object, name, label }) => ({
    object,
    field: name,
    name: fieldText({ object, field: name }),
    label,
  }));
  return (
    <>
      <MarkerFields choices={choices} marker={mapping.marker} onChange={(marker) => onChange({ marker })} />
      <div class="field-row">
        <SelectField
          label={t('connections_part_due')}
          value={fieldText(due)}
          choices={choicesWith(days, fieldText(due))}
          onChange={(text) => {
            const found = days.find(({ name }) => name === text);
            if (found) onChange({ due: { object: found.object, field: found.field } });
          }}
        />
        <OptionalField
          part="signed"
          value={signed}
          fields={choices.signed}
          onChange={(next) => onChange({ signed: next })}
        />
      </div>
      <div class="field-row">
        <OptionalField
          part="amount"
          value={amount}
          fields={choices.amounts}
          onChange={(next) => onChange({ amount: next, ...(next === null ? { prior: null } : {}) })}
        />
        <OptionalField
          part="prior"
          value={prior}
          fields={choices.amounts}
          disabled={amount === null}
          onChange={(next) => onChange({ prior: next })}
        />
      </div>
      <RevenueFields
        choices={choices}
        revenue={mapping.revenue}
        onChange={(revenue) => onChange({ revenue })}
      />
    </>
  );
}

interface OptionalProps {
  part: 'amount' | 'prior' | 'signed';
  value: string | null;
  fields: readonly Choice[];
  disabled?: boolean;
  onChange: (field: string | null) => void;
}

function OptionalField({ part, value, fields, disabled = false, onChange }: OptionalProps) {
  const none = { value: '', text: t(`connections_none_${part}`) };
  return (
    <SelectField
      label={t(`connections_part_${part}`)}
      value={value ?? ''}
      disabled={disabled}
      choices={[none, ...choicesWith(fields, value)]}
      onChange={(next) => onChange(next || null)}
    />
  );
}
