interface Props<Value extends string> {
  label: string;
  /** the choice that does not narrow */
  all: string;
  value: Value | null;
  choices: { value: Value; text: string }[];
  onChange: (value: Value | null) => void;
}

/** One filter with a list of choices; the first stands for all of them. */
export function FilterSelect<Value extends string>({ label, all, value, choices, onChange }: Props<Value>) {
  return (
    <label class="select" data-narrowed={value !== null}>
      <span class="unseen">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(choices.find((choice) => choice.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
