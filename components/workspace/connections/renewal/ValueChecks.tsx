import { CheckField } from '@/components/shared/fields/CheckField';
import { t } from '@/lib/platform/i18n';
import type { Choice } from '../renewal-door';
import { choicesWith } from './choice-text';

interface Props {
  label: string;
  all: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Some of several values, those already chosen included even where the org shows them no more. */
export function ValueChecks({ label, all, chosen, onChange }: Props) {
  const gone = chosen.filter((value) => !all.some(({ name }) => name === value));
  const listed = [...gone.flatMap((value) => choicesWith([], value)), ...choicesWith(all, null)];
  return (
    <fieldset class="value-checks">
      <legend>{label}</legend>
      {listed.length === 0 && <p class="hint">{t('connections_noValues')}</p>}
      {listed.map(({ value, text }) => (
        <CheckField
          key={value}
          label={text}
          checked={chosen.includes(value)}
          onChange={(on) =>
            onChange(
              listed.map((one) => one.value).filter((one) => (one === value ? on : chosen.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
}
