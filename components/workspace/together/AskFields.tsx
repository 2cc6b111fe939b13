import { useMemo, useState } from 'preact/hooks';
import { isoDay } from '@/components/workspace/papers/day-text';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { Keeping } from '@/components/workspace/papers/use-unsaved';
import type { PaperOf } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import { HalfFields, lackOfHalf } from './HalfFields';
import { Trouble } from './Trouble';
import type { OwnHalf, TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  pieces: readonly EvidenceRow[];
  begin: OwnHalf;
  /** it was brought back as it was left */
  wasLeft: boolean;
  keeping: Keeping<'jointCase'>;
  today: Date;
  onAfresh: () => void;
  onDone: (sentence: string) => void;
}

/** The form that asks: what is sent is what stands in it, and the record. */
export function AskFields({ door, pieces, begin, keeping, today, ...props }: Props) {
  const [half, setHalf] = useState<OwnHalf>(begin);
  const [wasLeft] = useState(props.wasLeft);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const piece = pieces.find(({ id }) => id === half.evidence);
  const { evidence, name, words } = half;
  // the same paper while nothing changes: the form tells of every new one
  const now = useMemo<PaperOf<'jointCase'> | undefined>(
    () =>
      piece && {
        noun: 'jointCase',
        on: isoDay(today),
        record: piece.record,
        mine: { evidence, name, words, file: null },
        theirs: null,
      },
    [piece, evidence, name, words],
  );
  const away = () => {
    location.hash = '#together';
  };
  async function save() {
    if (!piece || busy) return;
    setBusy(true);
    const done = await door.ask(piece.record, half);
    setBusy(false);
    setTrouble(done.ok ? null : done.sentence);
    if (!done.ok) return;
    keeping.forget();
    props.onDone(t('together_asked'));
    away();
  }
  return (
    <PaperForm
      title={t('together_ask')}
      now={now}
      lacks={piece ? lackOfHalf(half) : t('together_lackPiece')}
      save={t('together_askNow')}
      onTyped={(paper) => keeping.typed(null, paper)}
      onAfresh={wasLeft ? props.onAfresh : undefined}
      onSave={() => void save()}
      onLeave={away}
      onCancel={() => {
        keeping.forget();
        away();
      }}
    >
      <p class="soft">{t('together_askText')}</p>
      <HalfFields door={door} half={half} pieces={pieces} orNone={false} onChange={setHalf} />
      <Trouble sentence={trouble} />
    </PaperForm>
  );
}
