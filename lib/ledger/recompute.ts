import type { Rollup } from '@/lib/model/rollup';
import type { Rows } from './change';
import { countFamily, isEmptyRollup, type RollupTable } from './count-rollups';
import { LedgerError } from './ledger-error';
import { type Ledger, withReading } from './open-ledger';
import { emptyProjection, factOf, type Projection, project } from './project';
import { readHeadIn } from './read-entries';
import { type Counters, DERIVED, type StoredEntry } from './shape';
import { writeRows } from './write-rows';
import { writeTransaction } from './write-transaction';

const CHUNK = 100;

/**
 * Every rollup, counted afresh from the entries: the oracle for the rows that appending keeps by difference.
 * In the order of the store (metric, week).
 */
export function recomputeRollups(ledger: Ledger): Promise<Rollup[]> {
  return withReading(ledger, async (tx) => rollupsOf(await projectAll(tx.objectStore('entries'))));
}

/**
 * Replaces all derived rows by what the entries say, in one transaction.
 * @throws LedgerError `readOnly` once damage was found, `full`, `busy`, `failed`
 */
export async function rebuildDerived(ledger: Ledger): Promise<void> {
  if (ledger.health.readOnly !== null) throw new LedgerError('readOnly', ledger.health.readOnly);
  await ledger.inTurn(() =>
    writeTransaction(ledger, async (tx, write) => {
      const head = await readHeadIn(tx);
      const all = await projectAll(tx.objectStore('entries'));
      for (const store of DERIVED) write(tx.objectStore(store).clear());
      writeRows(tx, write, rowsOf(all));
      write(tx.objectStore('meta').put({ ...head, counters: countersOf(all) }));
      return true;
    }),
  );
}

interface EntryStore {
  getAll(range: IDBKeyRange, limit: number): Promise<StoredEntry[]>;
}

async function projectAll(store: EntryStore): Promise<Projection> {
  const all = emptyProjection();
  for (let from = 1; ; ) {
    const entries = await store.getAll(IDBKeyRange.lowerBound(from), CHUNK);
    for (const entry of entries) {
      const said = factOf(entry);
      if (said) project(all, entry.seq, said);
    }
    const last = entries.at(-1);
    if (!last || entries.length < CHUNK) return all;
    from = last.seq + 1;
  }
}

/** Every derived row that a projection of all entries comes to. */
export function rowsOf(all: Projection): Rows {
  const families = [...all.families.values()];
  const batches = [...all.batches.values()];
  return {
    evidence: families.flatMap(({ evidence }) => [...evidence.values()]),
    records: families.flatMap(({ record }) => record ?? []),
    rollups: rollupsOf(all),
    plans: all.plans,
    batches: batches.map(({ row }) => row),
    measurements: batches.flatMap(({ measurements }) => [...measurements.values()]),
    rowPieces: batches.flatMap(({ pieces }) => [...pieces.values()]),
    papers: [...all.papers.values()],
  };
}

function rollupsOf(all: Projection): Rollup[] {
  const table: RollupTable = new Map();
  for (const family of all.families.values()) countFamily(table, family, 1);
  return [...table]
    .filter(([, rollup]) => !isEmptyRollup(rollup))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rollup]) => rollup);
}

/** The totals of the same. */
export function countersOf(all: Projection): Counters {
  const counters: Counters = { evidence: 0, live: 0, records: 0 };
  for (const { record, evidence } of all.families.values()) {
    counters.evidence += evidence.size;
    counters.live += record?.evidence ?? 0;
    counters.records += record ? 1 : 0;
  }
  return counters;
}
