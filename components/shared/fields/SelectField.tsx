import { Field, type FieldText } from './Field';

interface Props<Value extends string> extends FieldText {
  value: Value;
  choices: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One of a few. */
export function SelectField<Value extends string>({
  value,
  choices,
  onChange,
  disabled,
  ...text
}: Props<Value>) {
  return (
    <Field {...text}>
      {({ id, describedBy, invalid }) => (
        <span class="select">
          <select
            id={id}
            value={value}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => {
              const chosen = choices.find((one) => one.value === event.currentTarget.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {choices.map((one) => (
              <option key={one.value} value={one.value}>
                {one.text}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
