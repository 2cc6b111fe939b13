import type { ProgressData } from '@/components/progress/progress-data';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { readPlanVersions, readRollups } from '@/lib/ledger/read-progress';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import { weekOf } from '@/lib/model/week';
import { planOn } from '@/lib/progress/plan-on';
import { spanBefore } from '@/lib/progress/span';

/** What progress is calculated from, by index: the same few reads whatever the ledger holds. null: no plan yet. */
export async function readProgress(
  ledger: Ledger,
  today: Date,
): Promise<{ data: ProgressData; versions: Plan[] } | null> {
  const versions = await readPlanVersions(ledger);
  const newest = versions.at(-1);
  if (!newest) return null;
  // a version that begins to hold later is agreed, but does not count yet
  const plan = planOn(versions, dateIn(newest.timeZone, today)) ?? newest;
  const before = spanBefore(plan);
  const [rollups, measured, challenges, absences] = await Promise.all([
    readRollups(ledger, mondayOf(before.from), lastWeek(plan, today)),
    readMeasurements(ledger, { from: before.from, to: plan.to }),
    readPapers(ledger, 'challenge'),
    readPapers(ledger, 'absence'),
  ]);
  const measurements = measured.filter(({ to }) => to >= plan.from);
  const earlier = measured.filter(({ to }) => to < plan.from);
  return { data: { plan, rollups, measurements, earlier, challenges, absences }, versions };
}

const mondayOf = (date: string) => weekOf(`${date}T00:00:00Z`);

/** This week's counts belong to the list of this week, whatever the plan's period is. */
function lastWeek(plan: Plan, today: Date): string {
  const weeks = [mondayOf(plan.to), weekOf(today.toISOString())];
  return weeks.sort()[1] ?? '';
}
