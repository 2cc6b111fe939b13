import type { Entry } from '@/lib/model/entry';
import { LedgerError } from './ledger-error';
import { type Ledger, withConnection, withReading } from './open-ledger';
import { GENESIS, type Head, type StoredEntry } from './shape';

/** Any transaction that holds the head, for reading or for writing. */
interface HeadReading {
  objectStore(name: 'meta'): { get(key: 'head'): Promise<Head | undefined> };
}

/** Where the chain stands. @throws LedgerError `readOnly` when the row is missing, which only damage explains */
export async function readHeadIn(tx: HeadReading): Promise<Head> {
  const head = await tx.objectStore('meta').get('head');
  if (!head) throw new LedgerError('readOnly', 'the head of the ledger is missing');
  return head;
}

/** Position, hash and counters at the end of the chain. @throws LedgerError */
export function readHead(ledger: Ledger): Promise<Head> {
  return withReading(ledger, readHeadIn);
}

/** Up to `limit` entries from position `from` on, in order. Erased ones have neither body nor salt. */
export async function readEntries(ledger: Ledger, from: number, limit: number): Promise<Entry[]> {
  const stored = await withReading(ledger, (tx) =>
    tx.objectStore('entries').getAll(IDBKeyRange.lowerBound(from), limit),
  );
  return stored.map(toEntry);
}

/** Every entry about one record, oldest first, by index. Erased entries are about no record any more. */
export async function readEntriesAbout(ledger: Ledger, recordKey: string): Promise<Entry[]> {
  const stored = await withConnection(ledger, (connection) =>
    connection.getAllFromIndex('entries', 'about', recordKey),
  );
  return stored.map(toEntry);
}

/** The hash the chain had at a position; undefined when there is no entry. */
export async function readHash(ledger: Ledger, seq: number): Promise<string | undefined> {
  if (seq === 0) return GENESIS;
  const [entry] = await readEntries(ledger, seq, 1);
  return entry?.seq === seq ? entry.hash : undefined;
}

/** All entries, a chunk at a time, so that an export of any size stays small in memory. */
export async function* iterateEntries(
  ledger: Ledger,
  options: { chunk?: number; signal?: AbortSignal } = {},
): AsyncGenerator<Entry[]> {
  const chunk = options.chunk ?? 100;
  for (let from = 1; ; ) {
    options.signal?.throwIfAborted();
    const entries = await readEntries(ledger, from, chunk);
    if (entries.length > 0) yield entries;
    const last = entries.at(-1);
    if (!last || entries.length < chunk) return;
    from = last.seq + 1;
  }
}

/** An entry as others know it, without the column that only erasing needs. */
export function toEntry({ about: _, ...entry }: StoredEntry): Entry {
  return entry;
}
