import type { EvidenceRow } from '@/lib/model/rollup';

/** Pieces of this week that the popup lists. */
export const LISTED = 5;

/** A line of the list. */
export interface Piece {
  row: EvidenceRow;
  /** taken back in this popup: it stays in its place, to be brought back */
  taken: boolean;
}

/**
 * The newest pieces, and between them those taken back in this popup.
 * @param live newest first, at most `LISTED`
 */
export function withTakenBack(live: EvidenceRow[], takenBack: Iterable<EvidenceRow>): Piece[] {
  const gone = [...takenBack].filter((row) => !live.some(({ id }) => id === row.id));
  const pieces = [...live, ...gone].map((row) => ({ row, taken: gone.includes(row) }));
  pieces.sort((a, b) => (isNewer(a.row, b.row) ? -1 : 1));
  return pieces.filter(({ taken }, place) => taken || place < LISTED);
}

function isNewer(a: EvidenceRow, b: EvidenceRow): boolean {
  return a.capturedAt === b.capturedAt ? a.seq > b.seq : a.capturedAt > b.capturedAt;
}
