import type { Entry } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import type { Rollup } from '@/lib/model/rollup';
import { type Ledger, withConnection, withReading } from './open-ledger';
import { readHead, toEntry } from './read-entries';

/** The plan adopted last, or null before the first. */
export function readPlan(ledger: Ledger): Promise<Plan | null> {
  return withReading(ledger, async (tx) => {
    const cursor = await tx.objectStore('plans').openCursor(null, 'prev');
    return cursor?.value.plan ?? null;
  });
}

/** Every version adopted, of every plan, in the order of adoption. */
export async function readPlanVersions(ledger: Ledger): Promise<Plan[]> {
  const rows = await withConnection(ledger, (connection) => connection.getAll('plans'));
  return rows.map(({ plan }) => plan);
}

/** The entries of a plan's versions, in the order of adoption. */
export function readPlanEntries(ledger: Ledger, id: string): Promise<Entry[]> {
  return withReading(ledger, async (tx) => {
    const rows = await tx.objectStore('plans').getAll();
    const own = rows.filter(({ plan }) => plan.id === id);
    const entries = await Promise.all(own.map(({ seq }) => tx.objectStore('entries').get(seq)));
    return entries.filter((entry) => entry !== undefined).map(toEntry);
  });
}

/**
 * The counts of every metric in a span of weeks. Costs what the span holds, never what the ledger holds.
 * @param fromWeek Monday `YYYY-MM-DD`, inclusive
 * @param toWeek Monday `YYYY-MM-DD`, inclusive
 */
export async function readRollups(ledger: Ledger, fromWeek: string, toWeek: string): Promise<Rollup[]> {
  if (fromWeek > toWeek) return [];
  return withConnection(ledger, (connection) =>
    connection.getAllFromIndex('rollups', 'week', IDBKeyRange.bound(fromWeek, toWeek)),
  );
}

/** How much there is, from counters: as quick with a hundred thousand as with ten. */
export async function countEvidence(
  ledger: Ledger,
): Promise<{ all: number; live: number; records: number; entries: number }> {
  const { seq, counters } = await readHead(ledger);
  return { all: counters.evidence, live: counters.live, records: counters.records, entries: seq };
}
