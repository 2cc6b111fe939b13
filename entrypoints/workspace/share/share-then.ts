import { aboutPaper } from '@/lib/ledger/held-paper';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readEntriesAbout } from '@/lib/ledger/read-entries';
import { readPaper } from '@/lib/ledger/read-papers';
import type { Entry } from '@/lib/model/entry';
import type { EvidenceRow } from '@/lib/model/rollup';

/** Those that stood there when the chain had so many entries, and were not erased since. */
export function thenIn(entries: readonly Entry[], size: number): Entry[] {
  return entries.filter(({ seq, body }) => seq <= size && body !== null);
}

/** What was kept and edited of a piece by then. */
export async function pieceThen(
  ledger: Ledger,
  { id, recordKey }: EvidenceRow,
  size: number,
): Promise<Entry[]> {
  const entries = thenIn(await readEntriesAbout(ledger, recordKey), size);
  return entries.filter(
    ({ subject, kind }) => subject === id && (kind === 'evidence.kept' || kind === 'evidence.edited'),
  );
}

/** The newest version a paper had by then; none when it was erased. */
export async function paperThen(
  ledger: Ledger,
  id: string,
  size: number,
): Promise<{ entry: Entry; id: string; writtenAt: string }[]> {
  const entries = thenIn(await readEntriesAbout(ledger, aboutPaper(id)), size);
  const entry = entries.filter(({ kind }) => kind === 'paper.written').at(-1);
  return entry ? [{ entry, id, writtenAt: (await readPaper(ledger, id))?.writtenAt ?? entry.at }] : [];
}
