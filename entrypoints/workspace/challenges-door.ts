import type { ChallengesDoor } from '@/components/workspace/challenges/challenges-door';
import { readProgress } from '@/entrypoints/popup/read-progress';
import { now } from '@/lib/platform/clock';
import type { Given } from '@/lib/progress/progress-of';
import { bothWays } from './both-ways';
import { createPapers } from './papers';
import { readEvidenceOf, readEvidenceSince } from './pick-evidence';
import type { World } from './world';

/** How far back evidence for one metric is looked for. */
const LOOK_BACK = 400;

/** The real world behind objections. */
export function createChallengesDoor(world: World): ChallengesDoor {
  const { kept } = world;
  /** what the figures of the plan that holds today are made of */
  async function given(): Promise<Given | null> {
    const read = await readProgress(await kept.ledger(), now());
    return read && { ...read.data, today: now() };
  }
  return {
    papers: createPapers(world),
    plan: async () => ({ plan: (await given())?.plan ?? null }),
    async bothWays(challenge, id) {
      const all = await given();
      return all ? bothWays(all, challenge, id) : { figure: null, total: null };
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
