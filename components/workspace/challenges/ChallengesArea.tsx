import type { AreaProps } from '@/components/workspace/area';
import { usePapers } from '@/components/workspace/papers/use-papers';
import { usePlan } from '@/components/workspace/papers/use-plan';
import { ChallengeList } from './ChallengeList';
import { ChallengeView } from './ChallengeView';
import type { ChallengesDoor } from './challenges-door';
import { NewChallenge } from './NewChallenge';

/**
 * Objections: the list, `new/<metric>` (or `new/<metric>/evidence|measurement/<id>`) to raise one, `<id>` to
 * read, decide and print one.
 */
export function ChallengesArea({ door, rest, version, today }: AreaProps<ChallengesDoor>) {
  const plan = usePlan(door.plan, version);
  const drawer = usePapers(door.papers, 'challenge', version);
  const [first, metric, kind, about] = rest;
  const found = drawer.rows?.find((row) => row.id === first);
  return (
    <>
      {drawer.trouble && (
        <p class="note" role="alert">
          {drawer.trouble}
        </p>
      )}
      {first === 'new' && (
        <NewChallenge
          key={rest.join('/')}
          door={door}
          plan={plan}
          today={today}
          metric={metric ?? null}
          kind={kind === 'evidence' || kind === 'measurement' ? kind : 'number'}
          about={about ?? null}
          onSave={async (challenge) => {
            const id = await drawer.write(challenge);
            if (id) location.hash = `#challenges/${id}`;
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
      {first !== 'new' && !found && <ChallengeList rows={drawer.rows} plan={plan} today={today} />}
    </>
  );
}
