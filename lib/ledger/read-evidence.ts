import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import { type Ledger, withConnection, withReading } from './open-ledger';

/** A place in the list by capture time; its inside is nobody else's business. */
export type EvidenceCursor = readonly [capturedAt: string, seq: number];

export interface EvidenceWish {
  /** rows at most */
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
  const newest = wish.direction !== 'oldest';
  return withReading(ledger, async (tx) => {
    const index = tx.objectStore('evidence').index('capturedAt');
    const rows: EvidenceRow[] = [];
    let cursor = await index.openCursor(rangeOf(wish, newest), newest ? 'prev' : 'next');
    while (cursor && rows.length < wish.limit) {
      if (!(wish.live && cursor.value.retracted)) rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    const last = rows.at(-1);
    return { rows, next: cursor && last ? [last.capturedAt, last.seq] : null };
  });
}

/** All evidence, newest first, a chunk at a time; for search and export. */
export async function* iterateEvidence(
  ledger: Ledger,
  options: { chunk?: number; signal?: AbortSignal; live?: boolean } = {},
): AsyncGenerator<EvidenceRow[]> {
  const { signal, chunk: limit = 300, live } = options;
  for (let after: EvidenceCursor | undefined; ; ) {
    signal?.throwIfAborted();
    const { rows, next } = await readEvidencePage(ledger, { limit, after, live });
    if (rows.length > 0) yield rows;
    if (!next) return;
    after = next;
  }
}

/** The index is `[capturedAt, seq]`; a shorter array sorts before every longer one that begins with it. */
function rangeOf({ after, since }: EvidenceWish, newest: boolean): IDBKeyRange | null {
  const lowest: IDBValidKey | null = since === undefined ? null : [since];
  const place = after && [...after];
  if (!newest) {
    const from = place ?? lowest;
    return from === null ? null : IDBKeyRange.lowerBound(from, place !== undefined);
  }
  if (lowest && place) return IDBKeyRange.bound(lowest, place, false, true);
  if (place) return IDBKeyRange.upperBound(place, true);
  return lowest ? IDBKeyRange.lowerBound(lowest) : null;
}
