import { NumberField } from '@/components/shared/fields/NumberField';
import { TextField } from '@/components/shared/fields/TextField';
import type { Experiment } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

type Window = Experiment['before'];

interface Props {
  label: string;
  value: Window;
  onChange: (value: Window) => void;
}

/** The days before or during a test, and what was counted in them. Without both days there is no window. */
export function TestWindow({ label, value, onChange }: Props) {
  const now = value ?? { from: '', to: '', good: null, n: null, value: null };
  const set = (part: Partial<NonNullable<Window>>) => {
    const next = { ...now, ...part };
    onChange(next.from === '' && next.to === '' ? null : next);
  };
  return (
    <fieldset class="window">
      <legend>{label}</legend>
      <div class="field-row">
        <TextField type="date" label={t('papers_from')} value={now.from} onChange={(from) => set({ from })} />
        <TextField type="date" label={t('papers_to')} value={now.to} onChange={(to) => set({ to })} />
        <NumberField label={t('papers_good')} value={now.good} onChange={(good) => set({ good })} />
        <NumberField label={t('papers_of')} value={now.n} onChange={(n) => set({ n })} />
      </div>
    </fieldset>
  );
}
