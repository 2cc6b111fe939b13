import type { CheckinsDoor } from '@/components/workspace/checkins/checkins-door';
import { privateSigns } from '@/components/workspace/progress/private-signs';
import { renewReminder } from '@/entrypoints/background/reminders';
import { readProgress } from '@/entrypoints/popup/read-progress';
import { dateIn } from '@/lib/model/calendar-date';
import type { Standing } from '@/lib/model/papers';
import { now } from '@/lib/platform/clock';
import { progressOf } from '@/lib/progress/progress-of';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { createPapers } from './papers';
import { readEvidenceOf, readEvidenceSince } from './pick-evidence';
import { readHistory } from './progress-history';
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
      const read = await readProgress(await kept.ledger(), now());
      if (!read) return { plan: null, standings: [] };
      const { rows } = progressOf({ ...read.data, today: now() });
      return { plan: read.data.plan, standings: rows.map(standingOf) };
    },
    async flat() {
      const read = await readProgress(await kept.ledger(), now());
      if (!read) return [];
      const reading = { ...read, day: dateIn(read.data.plan.timeZone, now()) };
      return privateSigns(reading, await readHistory(kept, reading)).still;
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
