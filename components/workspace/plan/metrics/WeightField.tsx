import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** what is weighed, said to those who do not see the line */
  name: string;
  weight: number;
  onChange: (weight: number) => void;
}

/** A weight in whole percent: typed, or one up or down with the arrow keys. */
export function WeightField({ name, weight, onChange }: Props) {
  const [typed, setTyped] = useState(String(weight));
  useEffect(() => {
    if (read(typed) !== weight) setTyped(String(weight));
  }, [weight]);
  function set(next: number) {
    setTyped(String(next));
    onChange(next);
  }
  return (
    <span class="weight-field">
      <input
        class="figures"
        inputMode="numeric"
        size={3}
        aria-label={t('plan_weightOf', name)}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          const next = read(event.currentTarget.value);
          if (next !== null) onChange(next);
        }}
        onBlur={() => setTyped(String(weight))}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (step === 0) return;
          event.preventDefault();
          set(Math.min(100, Math.max(0, weight + step * (event.shiftKey ? 5 : 1))));
        }}
      />
      <span class="unit">{t('plan_unit_percent')}</span>
    </span>
  );
}

/** A whole percentage, 0 to 100; nothing typed is 0; null for anything else. */
function read(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{0,3}$/.test(text)) return null;
  const weight = Number(text);
  return weight <= 100 ? weight : null;
}
