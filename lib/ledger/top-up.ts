import type { Journal } from '@/lib/model/journal';
import { LedgerError } from './ledger-error';
import type { Ledger } from './open-ledger';
import { readEntries, readHash, readHead } from './read-entries';
import { GENESIS } from './shape';
import { erasedBodies } from './verify-chain';

/** What is handed over at one go stays a few megabytes even when all of it is rows of imported files. */
const CHUNK = 50;

/**
 * Brings the copy up to the ledger: erasures first, then entries. Stopped anywhere, it can be run again.
 * @throws LedgerError `failed` when the copy is not a beginning of the ledger: it may be the better one of the
 *   two, and the comparison at the next start will tell
 */
export async function topUp(ledger: Ledger, journal: Journal): Promise<void> {
  const { seq: end } = await readHead(ledger);
  const copied = (await journal.head()) ?? { seq: 0, hash: GENESIS };
  if ((await readHash(ledger, copied.seq)) !== copied.hash) {
    throw new LedgerError('failed', 'the copy is not a beginning of the ledger');
  }
  for (let from = copied.seq + 1; from <= end; ) {
    const entries = await readEntries(ledger, from, CHUNK);
    const erased = entries.flatMap(erasedBodies).filter((seq) => seq < from);
    for (let at = 0; at < erased.length; at += CHUNK) await journal.erase(erased.slice(at, at + CHUNK));
    if (entries.length === 0) return;
    await journal.append(entries);
    from += entries.length;
  }
}
