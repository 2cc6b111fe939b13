import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import { type Ledger, withConnection, withReading } from './open-ledger';
import { readStretch } from './read-stretch';
import type { Reading } from './shape';

/** A place in the list by capture time; its inside is nobody else's business. */
export type EvidenceCursor = readonly [capturedAt: string, seq: number];

export interface EvidenceWish {
  /** rows at most, 1 or more */
  limit: number;
  /** default: newest first */
  direction?: 'newest' | 'oldest';
  /** go on behind this place */
  after?: EvidenceCursor;
  /** captured at this instant or later */
  since?: string;
  /** leave retracted evidence out */
  live?: boolean;
}

export interface EvidencePage {
  rows: EvidenceRow[];
  /** where the next page begins; null at the end */
  next: EvidenceCursor | null;
}

/** Rows read at least at one go once a page turned out to hold retracted evidence. */
const REFILL = 100;

/** One piece of evidence, or null when it is unknown or erased. */
export async function readEvidence(ledger: Ledger, id: string): Promise<EvidenceRow | null> {
  return (await withConnection(ledger, (connection) => connection.get('evidence', id))) ?? null;
}

/** All evidence on a record, oldest entry first, retracted included. */
export async function readEvidenceOfRecord(ledger: Ledger, recordKey: string): Promise<EvidenceRow[]> {
  const rows = await withConnection(ledger, (connection) =>
    connection.getAllFromIndex('evidence', 'recordKey', recordKey),
  );
  return rows.sort((a, b) => a.seq - b.seq);
}

/** The newest facts of a record that carries evidence. */
export async function readRecord(ledger: Ledger, recordKey: string): Promise<RecordRow | null> {
  return (await withConnection(ledger, (connection) => connection.get('records', recordKey))) ?? null;
}

/** The same for several records at once; records without evidence are not in the answer. */
export function readRecords(ledger: Ledger, recordKeys: readonly string[]): Promise<Map<string, RecordRow>> {
  return withReading(ledger, async (tx) => {
    const store = tx.objectStore('records');
    const rows = await Promise.all(recordKeys.map(async (key) => store.get(key)));
    return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
  });
}

/** One page of evidence by capture time, read by index. */
export function readEvidencePage(ledger: Ledger, wish: EvidenceWish): Promise<EvidencePage> {
  return withReading(ledger, async (tx) => {
    const rows: EvidenceRow[] = [];
    for (let { limit, after } = wish; ; limit = Math.max(limit, REFILL)) {
      const stretch = await readStretch(tx, { ...wish, limit, after });
      const wanted = wish.live ? stretch.rows.filter((row) => !row.retracted) : stretch.rows;
      const room = wish.limit - rows.length;
      rows.push(...wanted.slice(0, room));
      if (rows.length === wish.limit) {
        return { rows, next: stretch.more || wanted.length > room ? placeOf(rows.at(-1)) : null };
      }
      const last = placeOf(stretch.rows.at(-1));
      if (!stretch.more || !last) return { rows, next: null };
      after = last;
    }
  });
}

/** Every piece of one customer's evidence, retracted included, by the customer's pseudonym; unsorted. */
export function readEvidenceOfCustomer(ledger: Ledger, pseudonym: string): Promise<EvidenceRow[]> {
  return withConnection(ledger, (connection) =>
    connection.getAllFromIndex('evidence', 'customer', pseudonym),
  );
}

/** All evidence, newest first, a chunk at a time; for search and export. */
export async function* iterateEvidence(
  ledger: Ledger,
  options: { chunk?: number; signal?: AbortSignal; live?: boolean } = {},
): AsyncGenerator<EvidenceRow[]> {
  const { signal, chunk: limit = 1000, live } = options;
  for (let after: EvidenceCursor | undefined; ; ) {
    signal?.throwIfAborted();
    const { rows, next } = await readEvidencePage(ledger, { limit, after, live });
    if (rows.length > 0) yield rows;
    if (!next) return;
    after = next;
  }
}

/** Ids of everything that erasing a customer takes: what carries the pseudonym, and all on the customer's records. */
export async function idsOfCustomer(tx: Reading, pseudonym: string): Promise<string[]> {
  const evidence = tx.objectStore('evidence');
  const [tagged, records] = await Promise.all([
    evidence.index('customer').getAllKeys(pseudonym),
    tx.objectStore('records').index('customer').getAllKeys(pseudonym),
  ]);
  const onRecords = await Promise.all(
    records.map(async (key) => evidence.index('recordKey').getAllKeys(key)),
  );
  return [...new Set([...tagged, ...onRecords.flat()])];
}

/** How many pieces erasing a customer would take, by index, retracted included. */
export function countOfCustomer(ledger: Ledger, pseudonym: string): Promise<number> {
  return withReading(ledger, async (tx) => (await idsOfCustomer(tx, pseudonym)).length);
}

function placeOf(row: EvidenceRow | undefined): EvidenceCursor | null {
  return row ? [row.capturedAt, row.seq] : null;
}
