import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Entry } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow, RecordRow, Rollup } from '@/lib/model/rollup';

/** An entry with the record it is about, so that erasing finds it; the column goes with the body. */
export interface StoredEntry extends Entry {
  about?: string;
}

/** A plan as adopted by the entry at `seq`. */
export interface PlanRow {
  seq: number;
  plan: Plan;
}

/** Totals kept beside the rows, because counting rows takes time that grows with them. */
export interface Counters {
  /** all evidence, retracted included */
  evidence: number;
  /** evidence that counts */
  live: number;
  records: number;
}

/** Where the chain stands: the one row that every write checks and moves. */
export interface Head {
  key: 'head';
  seq: number;
  hash: string;
  /** tells one database from another that was created in its place */
  database: string;
  counters: Counters;
}

/** Hash before the first entry. */
export const GENESIS = '0'.repeat(64);

export interface LedgerShape extends DBSchema {
  entries: { key: number; value: StoredEntry; indexes: { id: string; about: string } };
  evidence: {
    key: string;
    value: EvidenceRow;
    indexes: { recordKey: string; capturedAt: [string, number]; customer: string };
  };
  records: { key: string; value: RecordRow; indexes: { customer: string } };
  rollups: { key: [string, string]; value: Rollup; indexes: { week: string } };
  plans: { key: number; value: PlanRow };
  meta: { key: string; value: Head };
}

export type Connection = IDBPDatabase<LedgerShape>;

export const STORES = ['entries', 'evidence', 'records', 'rollups', 'plans', 'meta'] as const;

export type Reading = IDBPTransaction<LedgerShape, typeof STORES, 'readonly'>;

/** An entry as it is stored; without the column when it is about no record. */
export function toStored(entry: Entry, about: string | undefined): StoredEntry {
  return about === undefined ? entry : { ...entry, about };
}

/** A head without a history. */
export function emptyHead(database: string): Head {
  return { key: 'head', seq: 0, hash: GENESIS, database, counters: { evidence: 0, live: 0, records: 0 } };
}
