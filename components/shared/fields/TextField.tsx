import { Field, type FieldText } from './Field';

interface Props extends FieldText {
  value: string;
  onChange: (value: string) => void;
  /** more than one: a box of that many lines */
  lines?: number;
  longest?: number;
  /** `date` is the browser's own date field, `YYYY-MM-DD` or empty */
  type?: 'text' | 'date';
  placeholder?: string;
  disabled?: boolean;
}

/** A line or a box of text, or a date. Tells every change at once. */
export function TextField({
  value,
  onChange,
  lines = 1,
  longest,
  type = 'text',
  placeholder,
  disabled,
  ...text
}: Props) {
  return (
    <Field {...text}>
      {({ id, describedBy, invalid }) => {
        const same = {
          id,
          value,
          placeholder,
          disabled,
          maxLength: longest,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
        };
        return lines > 1 ? (
          <textarea
            {...same}
            dir="auto"
            rows={lines}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : type === 'date' ? (
          <input {...same} type="date" onInput={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...same} type="text" dir="auto" onInput={(event) => onChange(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
