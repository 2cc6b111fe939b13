import type { Journal } from '@/lib/model/journal';
import type { Ledger } from './open-ledger';
import { readEntries, readHead } from './read-entries';
import { erasedBodies } from './verify-chain';

const CHUNK = 200;

/**
 * Brings the copy up to the ledger: erasures first, then entries. Stopped anywhere, it can be run again.
 * The copy's entries must be a beginning of the ledger's.
 */
export async function topUp(ledger: Ledger, journal: Journal): Promise<void> {
  const { seq: end } = await readHead(ledger);
  for (let from = ((await journal.head())?.seq ?? 0) + 1; from <= end; ) {
    const entries = await readEntries(ledger, from, CHUNK);
    const erased = entries.flatMap(erasedBodies).filter((seq) => seq < from);
    if (erased.length > 0) await journal.erase(erased);
    if (entries.length === 0) return;
    await journal.append(entries);
    from += entries.length;
  }
}
