import type { Ledger } from '@/lib/ledger/open-ledger';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readRollups } from '@/lib/ledger/read-progress';
import type { BundleFigures } from '@/lib/model/bundle';
import type { Plan } from '@/lib/model/plan';
import { weekOf } from '@/lib/model/week';
import { instant } from '@/lib/platform/clock';
import { spanBefore } from '@/lib/progress/span';

const mondayOf = (date: string): string => weekOf(`${date}T00:00:00Z`);

/** What a plan's figures are calculated from: its own days, and as many before them for what compares the two. */
export async function readFigures(ledger: Ledger, plan: Plan): Promise<BundleFigures> {
  const before = spanBefore(plan);
  const [rollups, measured] = await Promise.all([
    readRollups(ledger, mondayOf(before.from), mondayOf(plan.to)),
    readMeasurements(ledger, { from: before.from, to: plan.to }),
  ]);
  return {
    asOf: instant(),
    rollups,
    measurements: measured.filter(({ to }) => to >= plan.from),
    earlier: measured.filter(({ to }) => to < plan.from),
  };
}
