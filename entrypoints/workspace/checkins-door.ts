import type { CheckinsDoor } from '@/components/workspace/checkins/checkins-door';
import type { Standing } from '@/lib/model/papers';
import { now } from '@/lib/platform/clock';
import { progressOf } from '@/lib/progress/progress-of';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { createPapers } from './papers';
import { readEvidenceOf, readEvidenceSince } from './pick-evidence';
import { readGiven } from './read-given';
import { renewReminder } from './reminders';
import { createReminding } from './reminding';
import type { World } from './world';

/** The real world behind the conversations. A check-in written or taken away moves the reminder along. */
export function createCheckinsDoor(world: World): CheckinsDoor {
  const { kept } = world;
  const papers = createPapers({
    kept,
    changed() {
      world.changed();
      void renewReminder(kept).catch(() => undefined);
    },
  });
  return {
    papers,
    async standings() {
      const given = await readGiven(kept, now());
      if (!given) return { plan: null, standings: [] };
      return { plan: given.plan, standings: progressOf(given).rows.map(standingOf) };
    },
    evidenceSince: (day, limit) => readEvidenceSince(kept, day, limit),
    evidenceOf: (ids) => readEvidenceOf(kept, ids),
    ...createReminding(kept),
    now,
  };
}

function standingOf({ metric, value, n, interval, target, verdict, source }: ProgressRow): Standing {
  return {
    metric,
    value,
    n,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    target,
    verdict,
    source,
  };
}
