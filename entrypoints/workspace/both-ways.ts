import type { BothWays } from '@/components/workspace/challenges/challenges-door';
import type { Challenge, PaperRow } from '@/lib/model/papers';
import { type Given, progressOf } from '@/lib/progress/progress-of';

/** A challenge that is only being written has no id yet. */
const BEING_WRITTEN = 'being-written';

/** Figure and total as if the challenge were refused, and as if it were accepted; other challenges as they stand. */
export function bothWays(given: Given, challenge: Challenge, id = BEING_WRITTEN): BothWays {
  const others = given.challenges.filter((row) => row.id !== id);
  const decided = (outcome: 'accepted' | 'refused') =>
    progressOf({ ...given, challenges: [...others, rowOf(challenge, id, outcome)] });
  const without = decided('accepted');
  const usual = decided('refused');
  const contest = usual.rows.flatMap((row) => row.challenges).find((one) => one.id === id);
  const printed = (progress: typeof usual) => (progress.noTotal ? null : (progress.total?.printed ?? null));
  const shown = usual.noTotal === null || usual.noTotal === 'tooLittle';
  return {
    figure: contest ? { with: contest.with, without: contest.without } : null,
    total: shown ? { with: printed(usual), without: printed(without) } : null,
  };
}

function rowOf(challenge: Challenge, id: string, outcome: 'accepted' | 'refused'): PaperRow<'challenge'> {
  const { decider, raisedOn } = challenge;
  const decision = { outcome, why: '-', by: decider || '-', on: raisedOn };
  const at = `${raisedOn}T12:00:00Z`;
  return {
    id,
    noun: 'challenge',
    paper: { ...challenge, decision },
    writtenAt: at,
    changedAt: at,
    versions: 1,
    removed: false,
  };
}
