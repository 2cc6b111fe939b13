import * as z from 'zod/mini';
import { type DraftEntry, draftEntrySchema, type Entry } from '@/lib/model/entry';
import type { Journal } from '@/lib/model/journal';
import { newId } from '@/lib/platform/random';
import { type Change, changeBetween } from './change';
import { commit } from './commit';
import { LedgerError } from './ledger-error';
import { loadProjection } from './load-projection';
import { type Ledger, withReading } from './open-ledger';
import { copyHeld, factOf, project } from './project';
import { readHead, readHeadIn } from './read-entries';
import { emptyHead, type Head, STORES, type StoredEntry, toStored } from './shape';
import { erasedBodies } from './verify-chain';
import { writeTransaction } from './write-transaction';

/** A piece of rows weighs as much as some hundred other entries: what is read at one go stays small in any case. */
const CHUNK = 100;

/**
 * Brings the ledger up to entry `end` of a copy whose chain was verified. Each chunk is one transaction, so a
 * rebuild that is cut off is a shorter ledger, and the next start goes on. Starts from nothing when the ledger
 * is not a beginning of the copy, or when the copy knows of erasures in what the ledger still holds.
 * @throws LedgerError `invalid` when an entry in the copy does not fit the model, `busy`, `full`, `failed`
 */
export async function rebuildFrom(
  journal: Journal,
  ledger: Ledger,
  end: number,
  keep: boolean,
): Promise<void> {
  const head = keep ? await readHead(ledger) : await clearLedger(ledger);
  for (let from = head.seq + 1; from <= end; ) {
    const entries = await journal.read(from, Math.min(CHUNK, end - from + 1));
    const reachesBack = entries.flatMap(erasedBodies).some((seq) => seq <= head.seq);
    if (reachesBack && head.seq > 0) return rebuildFrom(journal, ledger, end, false);
    if (entries.length === 0) throw new LedgerError('failed', 'the copy ends too early');
    await ledger.inTurn(() => adopt(ledger, entries));
    from += entries.length;
  }
}

/** Appends entries as they were sealed, with everything derived from them. */
async function adopt(ledger: Ledger, entries: readonly Entry[]): Promise<void> {
  const said = entries.map(readFact);
  const { head, lines, change } = await withReading(ledger, async (tx) => {
    const drafts = said.filter((draft) => draft !== null);
    const [head, held] = await Promise.all([readHeadIn(tx), loadProjection(tx, drafts)]);
    const before = copyHeld(held);
    const lines: StoredEntry[] = entries.map((entry, index) => {
      const draft = said[index];
      return toStored(entry, draft ? project(held, entry.seq, draft) : undefined);
    });
    const change: Change = await changeBetween(tx, before, held, head.counters);
    return { head, lines, change };
  });
  if (
    lines[0]?.previous !== head.hash ||
    !(await commit(ledger, { from: head, lines, stripped: [], change }))
  ) {
    throw new LedgerError('busy', 'the ledger was written to while it was rebuilt');
  }
}

/** What comes from the copy is read by its schema, like anything from outside. */
function readFact(entry: Entry): DraftEntry | null {
  const fact = factOf(entry);
  if (!fact) return null;
  const read = z.safeParse(draftEntrySchema, fact);
  if (!read.success)
    throw new LedgerError('invalid', `entry ${entry.seq} of the copy: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** Empties the ledger; only ever when a verified copy holds more than it. */
async function clearLedger(ledger: Ledger): Promise<Head> {
  const emptied = await ledger.inTurn(() =>
    writeTransaction(ledger, async (tx, write) => {
      const old = await tx.objectStore('meta').get('head');
      const head = emptyHead(old?.database ?? newId());
      for (const store of STORES) write(tx.objectStore(store).clear());
      write(tx.objectStore('meta').put(head));
      return head;
    }),
  );
  return emptied ?? readHead(ledger);
}
