import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { readPlan, readRollups } from '@/lib/ledger/read-progress';
import { weekOf } from '@/lib/model/week';
import type { Given } from '@/lib/progress/progress-of';

const DAY = 86_400_000;
const WATCHED = ['M07', 'M08', 'M11', 'M13', 'M15', 'M17'];

/** Everything the plan in force is calculated from, the period before it included; null without a plan. */
export async function readGiven(kept: KeptLedger, today: Date): Promise<Given | null> {
  const ledger = await kept.ledger();
  const plan = await readPlan(ledger);
  if (!plan) return null;
  const length = Date.parse(plan.to) - Date.parse(plan.from) + DAY;
  const before = new Date(Date.parse(plan.from) - length).toISOString().slice(0, 10);
  // speed is watched against quality also where the plan names neither
  const metrics = [...new Set([...plan.metrics.map(({ metric }) => metric), ...WATCHED])];
  const [rollups, measurements, challenges, absences] = await Promise.all([
    readRollups(ledger, weekOf(`${plan.from}T00:00:00Z`), weekOf(`${plan.to}T00:00:00Z`)),
    readMeasurements(ledger, { metrics, from: before, to: plan.to }),
    readPapers(ledger, 'challenge'),
    readPapers(ledger, 'absence'),
  ]);
  return { plan, rollups, measurements, challenges, absences, today };
}
