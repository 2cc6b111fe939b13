import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { HandFields, nothingSaid } from '@/components/shared/HandFields';
import { isWhole, TouchFields } from '@/components/shared/TouchFields';
import type { Trouble } from '@/components/shared/trouble';
import type { Plan } from '@/lib/model/plan';
import type { Touch } from '@/lib/model/touch';
import { t } from '@/lib/platform/i18n';
import type { PanelDoor } from './panel-door';
import { RecordField } from './RecordField';

interface Props {
  door: Pick<PanelDoor, 'hosts' | 'recordOf' | 'masked' | 'keepByHand' | 'newId' | 'now'>;
  plan: Plan | null;
  onKept: (record: string) => void;
  onCancel: () => void;
}

/** Notes a ticket that cannot be read from here. It explains at once and counts when the record says so. */
export function ByHandForm({ door, plan, onKept, onCancel }: Props) {
  // One id for every try: what was kept without an answer is not kept twice.
  const [id] = useState(() => door.newId());
  const [address, setAddress] = useState('');
  const [host, setHost] = useState('');
  const [noted, setNoted] = useState(nothingSaid);
  const [touch, setTouch] = useState<Touch | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void door.hosts().then(([newest]) => setHost((typed) => typed || (newest ?? '')));
  }, [door]);

  const record = door.recordOf(address, host);
  const ready = record !== null && noted.words.trim() !== '' && isWhole(touch, door.now()) && !busy;

  async function keep(event: Event) {
    event.preventDefault();
    if (!record || !ready) return;
    setBusy(true);
    const wrong = await door.keepByHand(id, { ...noted, record, touch });
    setBusy(false);
    setTrouble(wrong);
    if (!wrong) onKept(record.id);
  }

  return (
    <form
      class="by-hand"
      aria-label={t('panel_byHand')}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h1>{t('panel_byHand')}</h1>
      <p class="lead">{t('panel_byHandLead')}</p>
      <RecordField text={address} host={host} record={record} onText={setAddress} onHost={setHost} />
      <HandFields said={noted} plan={plan} masked={door.masked} onChange={setNoted}>
        <TouchFields touch={touch} today={door.now()} onChange={setTouch} />
      </HandFields>
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
