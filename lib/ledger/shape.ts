import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Entry } from '@/lib/model/entry';
import type { Batch, Measurement } from '@/lib/model/measurement';
import type { Noun, PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow, RecordRow, Rollup } from '@/lib/model/rollup';

/** An entry with the record, batch or paper it is about, so that erasing finds it; the column goes with the body. */
export interface StoredEntry extends Entry {
  about?: string;
}

/** A plan as adopted by the entry at `seq`. */
export interface PlanRow {
  seq: number;
  plan: Plan;
}

/** A measurement of a batch; what all of the batch have in common stands once, with the batch. */
export interface StoredMeasurement extends Measurement {
  batch: string;
}

/** A batch of measurements without the measurements. */
export interface StoredBatch extends Pick<Batch, 'id' | 'origin' | 'readAt'> {
  /** position of its entry */
  seq: number;
  count: number;
  /** sorted, each once */
  metrics: string[];
  /** first and last day of all windows */
  from: string;
  to: string;
  /** rows behind it that are still there */
  rows: number;
  withdrawn: boolean;
}

/** Which entry holds a stretch of the rows behind a batch. The rows themselves stay in that entry alone. */
export interface RowPiece {
  batch: string;
  /** place of the first row in the batch */
  from: number;
  count: number;
  /** position of the entry */
  seq: number;
  /** the measurements these rows belong to, each once */
  measurements: string[];
}

/** A paper with the position of its first entry. */
export interface StoredPaper extends PaperRow {
  seq: number;
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
    indexes: {
      recordKey: string;
      capturedAt: [string, number];
      customer: string;
      openTouch: [day: string, seq: number];
    };
  };
  records: { key: string; value: RecordRow; indexes: { customer: string } };
  rollups: { key: [string, string]; value: Rollup; indexes: { week: string } };
  plans: { key: number; value: PlanRow; indexes: { version: [string, number] } };
  batches: { key: string; value: StoredBatch; indexes: { to: string } };
  measurements: {
    key: [batch: string, id: string];
    value: StoredMeasurement;
    indexes: { window: [metric: string, to: string] };
  };
  rowPieces: { key: [batch: string, from: number]; value: RowPiece; indexes: { measurement: string } };
  papers: { key: string; value: StoredPaper; indexes: { noun: Noun } };
  meta: { key: string; value: Head };
}

export type Connection = IDBPDatabase<LedgerShape>;

/** The stores whose rows can all be told again from the entries. */
export const DERIVED = [
  'evidence',
  'records',
  'rollups',
  'plans',
  'batches',
  'measurements',
  'rowPieces',
  'papers',
] as const;

export const STORES = ['entries', ...DERIVED, 'meta'] as const;

export type Reading = IDBPTransaction<LedgerShape, typeof STORES, 'readonly'>;

/** An entry as it is stored; without the column when it is about none of these. */
export function toStored(entry: Entry, about: string | undefined): StoredEntry {
  return about === undefined ? entry : { ...entry, about };
}

/** A head without a history. */
export function emptyHead(database: string): Head {
  return { key: 'head', seq: 0, hash: GENESIS, database, counters: { evidence: 0, live: 0, records: 0 } };
}
