import type { Journal } from '@/lib/model/journal';
import { newId } from '@/lib/platform/random';
import { LedgerError } from './ledger-error';
import type { Ledger } from './open-ledger';
import { readHash, readHead } from './read-entries';
import { emptyHead, STORES } from './shape';
import type { Staged } from './stage-entries';
import { topUp } from './top-up';
import { writeRows } from './write-rows';
import { type Writing, writeTransaction } from './write-transaction';

/** Where a chain ends. */
export interface ChainEnd {
  seq: number;
  hash: string;
}

/**
 * How a staged history stands to the ledger here.
 * - `empty`: nothing is here yet
 * - `same`: both end alike
 * - `ahead`: what is here is a beginning of it; it has `more` entries besides
 * - `behind`: it is a beginning of what is here; it lacks `fewer` entries
 * - `other`: another history; the first `shared` entries are the same, `lost` of here are not in it
 */
export type Relation =
  | { kind: 'empty' | 'same' }
  | { kind: 'ahead'; more: number }
  | { kind: 'behind'; fewer: number }
  | { kind: 'other'; shared: number; lost: number };

/** Compares by hashes alone: a hash stands for everything before it. @throws LedgerError */
export async function relate(
  ledger: Ledger,
  staged: Staged,
): Promise<{ here: ChainEnd; relation: Relation }> {
  const { seq, hash } = await readHead(ledger);
  const here = { seq, hash };
  const file = staged.head;
  if (seq === 0) return { here, relation: { kind: 'empty' } };
  let [shared, apart] = [0, Math.min(seq, file.seq) + 1];
  while (apart - shared > 1) {
    const middle = Math.floor((shared + apart) / 2);
    const alike = (await readHash(ledger, middle)) === (await staged.staging.hashAt(middle));
    if (alike) shared = middle;
    else apart = middle;
  }
  if (shared === seq && shared === file.seq) return { here, relation: { kind: 'same' } };
  if (shared === seq) return { here, relation: { kind: 'ahead', more: file.seq - seq } };
  if (shared === file.seq) return { here, relation: { kind: 'behind', fewer: seq - file.seq } };
  return { here, relation: { kind: 'other', shared, lost: seq - shared } };
}

/**
 * Puts a staged history in the place of the one here, with its second copy. Callers hold the lock of the copy.
 * The copy is emptied first, then one transaction replaces everything, then the copy is written anew: cut off at
 * any point, the next start finds one whole history, the old or the new, and a copy that is a beginning of it.
 * @param expected what was here when the person decided
 * @throws LedgerError `busy` when something was written since; nothing has changed then
 */
export async function replaceBy(
  ledger: Ledger,
  journal: Journal | null,
  staged: Staged,
  expected: ChainEnd,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<void> {
  const { seq, hash } = await readHead(ledger);
  if (seq !== expected.seq || hash !== expected.hash) throw overtaken();
  await journal?.clear();
  const done = await ledger.inTurn(() => swap(ledger, staged, expected, onProgress));
  if (done) ledger.health.readOnly = null;
  // What the copy could not take now it takes at the next start.
  if (journal) await topUp(ledger, journal).catch(() => {});
  if (!done) throw overtaken();
}

function overtaken(): LedgerError {
  return new LedgerError('busy', 'something was written since the decision');
}

function swap(
  ledger: Ledger,
  { staging, head, counters, rows }: Staged,
  expected: ChainEnd,
  onProgress: (done: number, of: number) => void,
): Promise<true | null> {
  return writeTransaction(ledger, async (tx, write) => {
    const old = await tx.objectStore('meta').get('head');
    if ((old?.seq ?? 0) !== expected.seq || (old && old.hash !== expected.hash)) return null;
    for (const store of STORES) write(tx.objectStore(store).clear());
    for (let block = 0; block < staging.blocks(); block++) {
      const lines = await whileAlive(tx, staging.read(block));
      for (const line of lines) write(tx.objectStore('entries').add(line));
      onProgress(lines.at(-1)?.seq ?? 0, head.seq);
    }
    writeRows(tx, write, rows);
    const { database } = old ?? emptyHead(newId());
    write(tx.objectStore('meta').put({ ...emptyHead(database), ...head, counters }));
    return true;
  });
}

/**
 * Waits for another database inside a transaction. A transaction that is asked nothing commits by itself, so it is
 * asked for its head until the answer is there.
 */
async function whileAlive<T>(tx: Writing, wanted: Promise<T>): Promise<T> {
  let settled = false;
  const mark = () => {
    settled = true;
  };
  wanted.then(mark, mark);
  while (!settled) await tx.objectStore('meta').get('head');
  return wanted;
}
