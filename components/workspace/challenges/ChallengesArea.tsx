import { useState } from 'preact/hooks';
import type { AreaProps } from '@/components/workspace/area';
import { isoDay } from '@/components/workspace/papers/day-text';
import { usePapers } from '@/components/workspace/papers/use-papers';
import { usePlan } from '@/components/workspace/papers/use-plan';
import { useUnsaved } from '@/components/workspace/papers/use-unsaved';
import { ChallengeList } from './ChallengeList';
import { ChallengeView } from './ChallengeView';
import type { ChallengesDoor } from './challenges-door';
import { NewChallenge } from './NewChallenge';
import { aboutOf, blankChallenge, wayToRaise } from './new-challenge';

/**
 * Objections: the list, `new/<metric>` (or `new/<metric>/evidence|measurement/<id>`) to raise one, `<id>` to
 * read, decide and print one.
 */
export function ChallengesArea({ door, rest, version, today }: AreaProps<ChallengesDoor>) {
  const plan = usePlan(door.plan, version);
  const drawer = usePapers(door.papers, 'challenge', version);
  const keeping = useUnsaved(door.papers, 'challenge');
  const [round, setRound] = useState(0);
  const [first, ...asked] = rest;
  const found = drawer.rows?.find((row) => row.id === first);
  const about = aboutOf(asked);
  const { left } = keeping;
  // An address that names nothing goes on with whatever was left.
  const goesOn = left && (asked.length === 0 || wayToRaise(left.paper.about) === wayToRaise(about));
  return (
    <>
      {drawer.trouble && (
        <p class="note" role="alert">
          {drawer.trouble}
        </p>
      )}
      {first === 'new' && left !== undefined && (
        <NewChallenge
          key={`${rest.join('/')} ${round}`}
          door={door}
          plan={plan}
          today={today}
          blank={blankChallenge(isoDay(today), about)}
          left={goesOn ? left.paper : null}
          keeping={keeping}
          onAfresh={() => {
            keeping.forget();
            setRound(round + 1);
          }}
          onSave={async (challenge) => {
            const id = await drawer.write(challenge);
            if (!id) return;
            keeping.forget();
            location.hash = `#challenges/${id}`;
          }}
        />
      )}
      {found && (
        <ChallengeView
          key={found.id}
          row={found}
          door={door}
          plan={plan}
          today={today}
          onSave={(challenge) => drawer.write(challenge, found.id)}
        />
      )}
      {first !== 'new' && !found && (
        <ChallengeList rows={drawer.rows} plan={plan} today={today} keeping={keeping} />
      )}
    </>
  );
}
