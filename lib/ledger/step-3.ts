import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { recordKey } from '@/lib/model/record-key';
import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import { countFamily, isEmptyRollup, type RollupTable } from './count-rollups';
import { withOpenTouch } from './family';

/** Counted by the follow-up from now on; so far by the record. */
const RECOUNTED = ['M24', 'M30'];
/** Rows read at one go: a cursor would take an event for each. */
const CHUNK = 500;

/**
 * Version 3: open touches are found by the day they are due, and metrics of follow-ups are counted by the
 * follow-up. Rows are made by the same functions as rows of new entries, so that a rebuilt one is alike.
 */
export async function addTouches(
  _database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  const evidence = transaction.objectStore('evidence');
  evidence.createIndex('openTouch', ['openTouch', 'seq']);
  const recounted = new Set<string>();
  let from: IDBKeyRange | null = null;
  for (;;) {
    const rows: EvidenceRow[] = await evidence.getAll(from, CHUNK);
    for (const row of rows) {
      if (row.touch) void evidence.put(withOpenTouch(row));
      if (row.metrics.some((metric) => RECOUNTED.includes(metric))) recounted.add(recordKey(row.record));
    }
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) break;
    from = IDBKeyRange.lowerBound(last.id, true);
  }
  await recount(transaction, recounted);
}

async function recount(
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  recordKeys: ReadonlySet<string>,
): Promise<void> {
  const table: RollupTable = new Map();
  for (const key of recordKeys) {
    const rows: EvidenceRow[] = await transaction.objectStore('evidence').index('recordKey').getAll(key);
    const record: RecordRow | undefined = await transaction.objectStore('records').get(key);
    rows.sort((a, b) => a.seq - b.seq);
    countFamily(table, { record: record ?? null, evidence: new Map(rows.map((row) => [row.id, row])) }, 1);
  }
  const rollups = transaction.objectStore('rollups');
  for (const rollup of table.values()) {
    if (RECOUNTED.includes(rollup.metric) && !isEmptyRollup(rollup)) void rollups.put(rollup);
  }
}
