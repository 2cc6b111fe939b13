import { useState } from 'preact/hooks';
import { Skeleton } from '@/components/shared/Skeleton';
import { isoDay } from '@/components/workspace/papers/day-text';
import { useUnsaved } from '@/components/workspace/papers/use-unsaved';
import type { PaperOf } from '@/lib/model/papers';
import { ThanksForm } from './ThanksForm';
import type { TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  today: Date;
  onDone: (sentence: string) => void;
}

/** Thanks to be given; goes on where they were left. */
export function NewThanks({ door, today, onDone }: Props) {
  const [round, setRound] = useState(0);
  const keeping = useUnsaved(door.papers, 'thanks');
  if (keeping.left === undefined) return <Skeleton rows={4} />;
  const left = keeping.left?.paper;
  return (
    <ThanksForm
      key={round}
      door={door}
      begin={left ?? blankThanks(isoDay(today))}
      wasLeft={left !== undefined}
      keeping={keeping}
      onAfresh={() => {
        keeping.forget();
        setRound(round + 1);
      }}
      onDone={onDone}
    />
  );
}

function blankThanks(on: string): PaperOf<'thanks'> {
  return {
    noun: 'thanks',
    on,
    direction: 'given',
    from: '',
    to: '',
    text: '',
    evidence: null,
    signer: null,
  };
}
