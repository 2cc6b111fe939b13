import type { ProgressDoor, ProgressReading } from '@/components/workspace/progress/progress-door';
import { readSources } from '@/entrypoints/popup/read-popup';
import { readProgress } from '@/entrypoints/popup/read-progress';
import { dateIn } from '@/lib/model/calendar-date';
import { now } from '@/lib/platform/clock';
import { createPapers } from './papers';
import { readHistory } from './progress-history';
import type { World } from './world';

/** The real world behind this place of the workspace. */
export function createProgressDoor(world: World): ProgressDoor {
  const { kept } = world;
  return {
    async read(): Promise<ProgressReading | null> {
      const read = await readProgress(await kept.ledger(), now());
      return read && { ...read, day: dateIn(read.data.plan.timeZone, now()) };
    },
    readHistory: (reading) => readHistory(kept, reading),
    readSources: (metric) => readSources(kept, metric),
    papers: createPapers(world),
    now,
  };
}
