import type { MetricSources, PopupReading } from '@/components/popup/popup-door';
import { LISTED } from '@/components/popup/with-taken-back';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { countEvidence, readPlan, readRollups } from '@/lib/ledger/read-progress';
import type { MetricId } from '@/lib/model/evidence';
import { ALL_EVIDENCE } from '@/lib/model/rollup';
import { weekOf } from '@/lib/model/week';
import { troubleOf } from './trouble-of';

/** Records named behind a metric. */
const NAMED = 5;
/** How far back the newest records behind a metric are looked for. */
const LOOK_BACK = 300;

/** Everything for the first paint, by index: the same few reads whatever the ledger holds. */
export async function readPopup(kept: KeptLedger, today: Date): Promise<PopupReading> {
  try {
    const ledger = await kept.ledger();
    const week = weekOf(today.toISOString());
    const [plan, counts, recent] = await Promise.all([
      readPlan(ledger),
      countEvidence(ledger),
      readEvidencePage(ledger, { limit: LISTED, live: true, since: `${week}T00:00:00Z` }),
    ]);
    if (!plan) return { state: 'noPlan' };
    const weeks = [week, ...[plan.from, plan.to].map((date) => weekOf(`${date}T00:00:00Z`))].sort();
    const rollups = await readRollups(ledger, weeks.at(0) ?? week, weeks.at(-1) ?? week);
    const thisWeek = rollups.find((one) => one.metric === ALL_EVIDENCE && one.week === week)?.tagged ?? 0;
    return { state: 'ready', data: { plan, rollups, recent: recent.rows, thisWeek, all: counts.live } };
  } catch (error) {
    return { state: 'trouble', trouble: troubleOf(error) };
  }
}

/** The newest records tagged for a metric, and when the newest of them was last read. */
export async function readSources(kept: KeptLedger, metric: MetricId): Promise<MetricSources> {
  const page = await readEvidencePage(await kept.ledger(), { limit: LOOK_BACK, live: true });
  const rows = page.rows.filter((row) => row.metrics.includes(metric));
  const readings = rows.map((row) => row.checkedAt ?? row.facts.readAt).sort();
  return { rows: rows.slice(0, NAMED), readAt: readings.at(-1) ?? null };
}
