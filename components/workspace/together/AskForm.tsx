import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { useUnsaved } from '@/components/workspace/papers/use-unsaved';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import { AskFields } from './AskFields';
import { halfOf } from './HalfFields';
import type { TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  /** the piece that the address names */
  wanted: string | undefined;
  today: Date;
  onDone: (sentence: string) => void;
}

/** Asking a colleague for their half, from a piece of one's own evidence; goes on where it was left. */
export function AskForm({ door, wanted, today, onDone }: Props) {
  const [given, setGiven] = useState<{ pieces: EvidenceRow[]; name: string } | null>(null);
  const [round, setRound] = useState(0);
  const keeping = useUnsaved(door.papers, 'jointCase');
  useEffect(() => {
    void Promise.all([door.pieces(), door.ownName()]).then(([pieces, name]) => setGiven({ pieces, name }));
  }, []);
  const [first] = given?.pieces ?? [];
  if (!given || keeping.left === undefined) return <Skeleton rows={4} />;
  if (!first) {
    return (
      <EmptyState sentence={t('together_noEvidence')}>
        <a class="button" href="#evidence">
          {t('together_toEvidence')}
        </a>
      </EmptyState>
    );
  }
  const piece = given.pieces.find(({ id }) => id === wanted) ?? first;
  const left = keeping.left?.paper.mine;
  const goesOn = left && (!wanted || left.evidence === wanted);
  const blank = { evidence: null, name: given.name, words: '' };
  return (
    <AskFields
      key={round}
      door={door}
      pieces={given.pieces}
      begin={goesOn ? left : halfOf(door, given.pieces, piece.id, blank)}
      wasLeft={Boolean(goesOn)}
      keeping={keeping}
      today={today}
      onAfresh={() => {
        keeping.forget();
        setRound(round + 1);
      }}
      onDone={onDone}
    />
  );
}
