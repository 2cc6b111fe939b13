import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';
import { Field, type FieldText } from './Field';
import { readNumber } from './read-number';

interface Props extends FieldText {
  value: number | null;
  onChange: (value: number | null) => void;
  /** shown behind the figure, e.g. "%" */
  unit?: string;
  disabled?: boolean;
}

/** A figure that may be empty. What is no number is not passed on, and says so. */
export function NumberField({ value, onChange, unit, disabled, error, ...text }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const read = readNumber(typed);
  const wrong = Number.isNaN(read);
  useEffect(() => {
    // Only when it was changed elsewhere: "3," must not turn into "3" under the person's hands.
    if (!wrong && read !== value) setTyped(value === null ? '' : String(value));
  }, [value]);
  return (
    <Field {...text} error={wrong ? t('shared_noNumber') : error}>
      {({ id, describedBy, invalid }) => (
        <span class="with-unit">
          <input
            id={id}
            class="figures"
            inputMode="decimal"
            value={typed}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              const next = readNumber(event.currentTarget.value);
              if (!Number.isNaN(next)) onChange(next);
            }}
          />
          {unit && <span class="unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
