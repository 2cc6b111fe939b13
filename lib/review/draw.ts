import type { PaperOf, PaperRow } from '@/lib/model/papers';
import { weekOf } from '@/lib/model/week';
import { seededRandom } from '@/lib/progress/resample';

/** Records drawn from a list: few enough to be captured at once. */
export const DRAWN = 2;

type Draw = PaperOf<'draw'>;
export type Drawn = Draw['drawn'][number];

/** What became of a drawn record; `gone`: what was kept of it has been taken back or erased since. */
export type DrawnState = 'kept' | 'gone' | 'skipped' | 'open';

/**
 * Draws from a list by chance, without putting back: the first steps of a Fisher-Yates shuffle (Knuth, The Art of
 * Computer Programming, volume 2, 3.4.2, algorithm P) over the list sorted by key. The same keys and seed give the
 * same records again, in whatever order the list was brought; a key that stands there twice counts once.
 * @param seed any whole number of 32 bits
 * @param count records wanted; a shorter list gives all it has
 */
export function drawFrom<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  seed: number,
  count = DRAWN,
): Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const left = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const random = seededRandom(seed);
  const drawn: Row[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}

/** Monday of the week that a calendar date (`YYYY-MM-DD`) lies in. */
export function weekOfDay(day: string): string {
  return weekOf(`${day}T12:00:00Z`);
}

/** The draw that was made from a list of this name in a week, taken away ones included: one is all there is. */
export function drawOf(
  draws: readonly PaperRow<'draw'>[],
  list: string,
  week: string,
): PaperRow<'draw'> | null {
  const name = fold(list);
  return draws.find(({ paper }) => paper.week === week && fold(paper.list) === name) ?? null;
}

/** Another spelling is no other list. */
function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** @param isThere whether a piece of evidence still counts */
export function stateOfDrawn({ evidence, skipped }: Drawn, isThere: (id: string) => boolean): DrawnState {
  if (evidence !== null) return isThere(evidence) ? 'kept' : 'gone';
  return skipped.trim() === '' ? 'open' : 'skipped';
}

/** The same draw with one record's fate written in. A reason goes when something was kept after all. */
export function withFate(
  draw: Draw,
  place: number,
  fate: { evidence: string } | { skipped: string } | null,
): Draw {
  const drawn = draw.drawn.map((one, at) =>
    at === place ? { ...one, evidence: null, skipped: '', ...fate } : one,
  );
  return { ...draw, drawn };
}
