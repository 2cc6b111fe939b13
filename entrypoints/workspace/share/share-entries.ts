import type { Report } from '@/components/workspace/use-long-work';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { iterateEntries, readHead } from '@/lib/ledger/read-entries';
import type { Entry } from '@/lib/model/entry';

/** Entries read at one go: the page gets a turn between two. */
const CHUNK = 500;

/** The whole chain's hashes, and those entries that speak of chosen things. */
export interface ReadChain {
  hashes: string[];
  entries: Entry[];
}

/**
 * Walks the ledger once. Later looks at a record speak of other pieces too and are not among the entries.
 * @param subjects ids of pieces, papers and the plan
 * @throws the signal's reason when aborted
 */
export async function readChain(
  ledger: Ledger,
  subjects: ReadonlySet<string>,
  report: Report,
  signal: AbortSignal,
): Promise<ReadChain> {
  const { seq: whole } = await readHead(ledger);
  const read: ReadChain = { hashes: [], entries: [] };
  for await (const chunk of iterateEntries(ledger, { chunk: CHUNK, signal })) {
    for (const entry of chunk) {
      read.hashes.push(entry.hash);
      if (subjects.has(entry.subject) && entry.kind !== 'evidence.verified') read.entries.push(entry);
    }
    report(Math.min(read.hashes.length, whole), whole);
  }
  return read;
}
