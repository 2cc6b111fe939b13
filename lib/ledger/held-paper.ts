import type { Paper } from '@/lib/model/papers';
import type { StoredPaper } from './shape';

/** The column by which entries about a paper are found. */
export function aboutPaper(id: string): string {
  return `paper/${id}`;
}

/** A paper as it now reads: the first time, another version, or back after it was taken away. */
export function paperWritten(
  held: StoredPaper | undefined,
  { id, seq, at }: { id: string; seq: number; at: string },
  paper: Paper,
): StoredPaper {
  const { noun } = paper;
  return {
    id,
    noun,
    paper,
    writtenAt: held?.writtenAt ?? at,
    changedAt: at,
    versions: (held?.versions ?? 0) + 1,
    removed: false,
    seq: held?.seq ?? seq,
  };
}

/** Taken away: listed no more, and still in the ledger. */
export function paperRemoved(held: StoredPaper, at: string): StoredPaper {
  return { ...held, changedAt: at, removed: true };
}
