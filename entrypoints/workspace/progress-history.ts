import type { History, ProgressReading } from '@/components/workspace/progress/progress-door';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { readRollups } from '@/lib/ledger/read-progress';
import { weekOf } from '@/lib/model/week';
import { addDays } from '@/lib/progress/span';

/** Years a chart goes back, this one included. */
const YEARS = 5;
/** Pieces of two weeks that are looked at. */
const RECENT = 300;

/** What charts and the private part are made of: five years of the plan's metrics, notes, and two weeks of evidence. */
export async function readHistory(
  kept: KeptLedger,
  { data: { plan }, day }: ProgressReading,
): Promise<History> {
  const ledger = await kept.ledger();
  const from = `${Number(day.slice(0, 4)) - YEARS + 1}-01-01`;
  const to = plan.to > day ? plan.to : day;
  // the week before begins at most fourteen days back, and a day more in zones ahead of UTC
  const since = addDays(day, -15);
  const [measurements, rollups, annotations, notes, recent] = await Promise.all([
    readMeasurements(ledger, { metrics: plan.metrics.map(({ metric }) => metric), from, to }),
    readRollups(ledger, weekOf(`${from}T00:00:00Z`), weekOf(`${to}T00:00:00Z`)),
    readPapers(ledger, 'annotation'),
    readPapers(ledger, 'flagNote'),
    readEvidencePage(ledger, { limit: RECENT, live: true, since: `${since}T00:00:00Z` }),
  ]);
  return { measurements, rollups, annotations, notes, recent: recent.rows };
}
