import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { HandFields, nothingSaid } from '@/components/shared/HandFields';
import { inSentence } from '@/components/shared/in-sentence';
import { recordTitle } from '@/components/shared/record-name';
import type { Trouble } from '@/components/shared/trouble';
import type { Plan } from '@/lib/model/plan';
import type { RecordRef } from '@/lib/model/record';
import { t } from '@/lib/platform/i18n';
import type { SweepDoor } from './sweep-door';

interface Props {
  door: Pick<SweepDoor, 'keep' | 'masked' | 'newId' | 'addressOf'>;
  plan: Plan | null;
  record: RecordRef;
  onKept: (evidence: string) => void;
  onCancel: () => void;
}

/** One record of the list, in twenty seconds: who was helped and how, toward what, and how it went. */
export function SweepCapture({ door, plan, record, onKept, onCancel }: Props) {
  // One id for every try: what was kept without an answer is not kept twice.
  const [id] = useState(() => door.newId());
  const [said, setSaid] = useState(nothingSaid);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const ready = said.words.trim() !== '' && !busy;
  const address = door.addressOf(record);

  async function keep(event: Event) {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const wrong = await door.keep(id, record, said);
    setBusy(false);
    setTrouble(wrong);
    if (!wrong) onKept(id);
  }

  return (
    <form
      ref={form}
      class="by-hand"
      aria-label={t('sweep_capture', recordTitle(record))}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(event);
      }}
    >
      {address && (
        <a href={address} target="_blank" rel="noreferrer">
          {t('sweep_openRecord', inSentence(recordTitle(record)))}
        </a>
      )}
      <HandFields said={said} plan={plan} masked={door.masked} onChange={setSaid} />
      {trouble && <p role="alert">{t(`shared_trouble_${trouble}`)}</p>}
      <p class="hint">{t('panel_countsLater')}</p>
      <div class="acts">
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {t('overlay_keep')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
