import type { EvidenceRow } from '@/lib/model/rollup';
import type { Reading } from './shape';

/** Which rows on end: by capture time, behind a place, not older than an instant. */
export interface StretchWish {
  /** rows at most, 1 or more */
  limit: number;
  /** default: newest first */
  direction?: 'newest' | 'oldest';
  after?: readonly [capturedAt: string, seq: number];
  since?: string;
}

/**
 * At most `limit` rows on end, and whether there are more. One request brings them all: walking a cursor over
 * them takes an event each, and several times as long.
 */
export async function readStretch(
  tx: Reading,
  wish: StretchWish,
): Promise<{ rows: EvidenceRow[]; more: boolean }> {
  const { limit } = wish;
  const index = tx.objectStore('evidence').index('capturedAt');
  if (wish.direction === 'oldest') {
    const rows = await index.getAll(rangeUp(wish), limit + 1);
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  }
  // `getAll` knows only the other direction. A cursor without rows leaps to the newest key beyond the stretch.
  const cursor = await index.openKeyCursor(rangeDown(wish, null), 'prev');
  const beyond = (await cursor?.advance(limit)) ?? null;
  const rows = cursor ? await index.getAll(rangeDown(wish, beyond?.key ?? null)) : [];
  return { rows: rows.reverse(), more: beyond !== null };
}

// The index is `[capturedAt, seq]`; a shorter array sorts before every longer one that begins with it.

function rangeUp({ after, since }: StretchWish): IDBKeyRange | null {
  if (after) return IDBKeyRange.lowerBound([...after], true);
  return since === undefined ? null : IDBKeyRange.lowerBound([since]);
}

/** @param beyond the first key that does not belong any more, or null */
function rangeDown({ after, since }: StretchWish, beyond: IDBValidKey | null): IDBKeyRange | null {
  const lowest = beyond ?? (since === undefined ? null : [since]);
  if (lowest === null) return after ? IDBKeyRange.upperBound([...after], true) : null;
  return after
    ? IDBKeyRange.bound(lowest, [...after], beyond !== null, true)
    : IDBKeyRange.lowerBound(lowest, beyond !== null);
}
