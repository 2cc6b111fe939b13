import { useEffect, useState } from 'preact/hooks';
import { recordTitle } from '@/components/shared/record-name';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import { t } from '@/lib/platform/i18n';
import { HalfFields, halfOf, lackOfHalf } from './HalfFields';
import { HalfView } from './HalfView';
import { Trouble } from './Trouble';
import type { Asked, OwnHalf, TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  asked: Asked;
  today: Date;
  onDone: (sentence: string) => void;
  onClose: () => void;
}

/** A colleague's half, and beside it the form for one's own. */
export function AnswerForm({ door, asked, today, onDone, onClose }: Props) {
  const { by, record, words, madeAt } = asked.half;
  const [half, setHalf] = useState<OwnHalf>(() => {
    const blank = { evidence: null, name: '', words: '' };
    return halfOf(door, asked.pieces, asked.pieces[0]?.id ?? '', blank);
  });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void door.ownName().then((name) => setHalf((now) => (now.name ? now : { ...now, name })));
  }, []);
  async function save() {
    if (busy) return;
    setBusy(true);
    const done = await door.answer(asked, half);
    setBusy(false);
    setTrouble(done.ok ? null : done.sentence);
    if (done.ok) onDone(t('together_answered', by.name));
  }
  return (
    <PaperForm
      title={t('together_asksYou', by.name, recordTitle(record))}
      lacks={lackOfHalf(half)}
      save={t('together_answerNow')}
      onSave={() => void save()}
      onCancel={onClose}
    >
      <p class="soft">{t('together_answerText')}</p>
      <div class="halves">
        <HalfView door={door} today={today} name={by.name} words={words} at={madeAt} signer={by.signer} />
      </div>
      {asked.otherKey && <Trouble sentence={t('together_otherKey', by.name)} />}
      {asked.pieces.length === 0 && <p class="hint">{t('together_noneOfRecord')}</p>}
      <HalfFields door={door} half={half} pieces={asked.pieces} orNone onChange={setHalf} />
      <Trouble sentence={trouble} />
    </PaperForm>
  );
}
