import type { ChallengesDoor } from '@/components/workspace/challenges/challenges-door';
import { readPlan } from '@/lib/ledger/read-progress';
import { now } from '@/lib/platform/clock';
import { bothWays } from './both-ways';
import { createPapers } from './papers';
import { readEvidenceOf, readEvidenceSince } from './pick-evidence';
import { readGiven } from './read-given';
import type { World } from './world';

/** How far back evidence for one metric is looked for. */
const LOOK_BACK = 400;

/** The real world behind objections. */
export function createChallengesDoor(world: World): ChallengesDoor {
  const { kept } = world;
  return {
    papers: createPapers(world),
    plan: async () => ({ plan: await readPlan(await kept.ledger()) }),
    async bothWays(challenge, id) {
      const given = await readGiven(kept, now());
      return given ? bothWays(given, challenge, id) : { figure: null, total: null };
    },
    async evidenceFor(metric, limit) {
      const rows = await readEvidenceSince(kept, null, metric ? LOOK_BACK : limit);
      return rows.filter((row) => metric === null || row.metrics.includes(metric)).slice(0, limit);
    },
    evidenceOf: (ids) => readEvidenceOf(kept, ids),
    print: () => print(),
    now,
  };
}
