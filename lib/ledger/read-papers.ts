import type { Noun, Paper, PaperRow } from '@/lib/model/papers';
import { aboutPaper } from './held-paper';
import { type Ledger, withConnection } from './open-ledger';
import { factOf } from './project';
import type { StoredPaper } from './shape';

/** Papers of one kind, the one written last first; those taken away only when asked for. */
export async function readPapers<N extends Noun>(
  ledger: Ledger,
  noun: N,
  options: { removed?: boolean } = {},
): Promise<PaperRow<N>[]> {
  const papers = await withConnection(ledger, (connection) =>
    connection.getAllFromIndex('papers', 'noun', noun),
  );
  return papers
    .sort((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt) || b.seq - a.seq)
    .filter((paper): paper is StoredPaper & PaperRow<N> => options.removed === true || !paper.removed);
}

/** One paper, also when it was taken away; null when it is unknown or erased. */
export async function readPaper(ledger: Ledger, id: string): Promise<PaperRow | null> {
  return (await withConnection(ledger, (connection) => connection.get('papers', id))) ?? null;
}

/** How a paper read over time, oldest first; null where it was taken away. */
export async function readPaperVersions(
  ledger: Ledger,
  id: string,
): Promise<{ at: string; paper: Paper | null }[]> {
  const entries = await withConnection(ledger, (connection) =>
    connection.getAllFromIndex('entries', 'about', aboutPaper(id)),
  );
  return entries.flatMap((entry) => {
    const said = factOf(entry);
    if (said?.kind === 'paper.written') return { at: said.at, paper: said.body };
    return said?.kind === 'paper.removed' ? { at: said.at, paper: null } : [];
  });
}
