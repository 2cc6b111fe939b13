import type { PlanMetric } from '@/lib/model/plan-metric';
import { type Book, ids, inScore, type Line } from './book-line';

/** The anchors turned so that better is more: bad end first. */
function ladder(m: PlanMetric): { f: number | null; b: number; t: number; s: number | null } | null {
  if (m.baseline === null || m.target === null || m.direction === 'band') return null;
  const turn = (x: number | null): number | null => (x === null ? null : m.direction === 'up' ? x : 0 - x);
  return { f: turn(m.floor), b: turn(m.baseline) ?? 0, t: turn(m.target) ?? 0, s: turn(m.stretch) };
}

const fromLadder =
  (wrong: (rungs: { f: number | null; b: number; t: number; s: number | null }) => boolean) =>
  (book: Book): string[] =>
    ids(
      inScore(book).filter((m) => {
        const rungs = ladder(m);
        return rungs !== null && wrong(rungs);
      }),
    );

const ranged = (book: Book): PlanMetric[] => inScore(book).filter((m) => m.direction === 'band');
const noRange = (m: PlanMetric): boolean => m.band === null || (m.band.low === null && m.band.high === null);
const turnedRange = (m: PlanMetric): boolean =>
  m.band !== null && m.band.low !== null && m.band.high !== null && m.band.high < m.band.low;

/** Whether the points of a metric can be reckoned at all. */
export const anchorLines: Line[] = [
  {
    rule: 'noTarget',
    result: 'block',
    hits: (b) => ids(inScore(b).filter((m) => m.direction !== 'band' && ladder(m) === null)),
  },
  { rule: 'targetWrongSide', result: 'block', hits: fromLadder(({ b, t }) => t < b) },
  {
    rule: 'stretchNotBeyond',
    result: 'block',
    hits: fromLadder(({ b, t, s }) => t > b && s !== null && !(s > t)),
  },
  {
    rule: 'floorNotBeyond',
    result: 'block',
    hits: fromLadder(({ f, b, t, s }) => t > b && (s === null || s > t) && f !== null && !(f < b)),
  },
  { rule: 'noBand', result: 'block', hits: (b) => ids(ranged(b).filter(noRange)) },
  {
    rule: 'bandEmpty',
    result: 'block',
    hits: (b) => ids(ranged(b).filter((m) => !noRange(m) && turnedRange(m))),
  },
  {
    rule: 'bandNoEnd',
    result: 'block',
    hits: (b) =>
      ids(
        ranged(b).filter((m) => {
          if (noRange(m) || turnedRange(m) || !m.band) return false;
          const { low, high, outerLow, outerHigh } = m.band;
          const ends = [
            [outerLow, low],
            [high, outerHigh],
          ].filter((_, side) => (side === 0 ? low : high) !== null);
          return !ends.every(
            ([x, y]) => x !== null && y !== null && x !== undefined && y !== undefined && x < y,
          );
        }),
      ),
  },
  {
    rule: 'targetIsBaseline',
    result: 'warn',
    hits: (b) => (b.drafting ? fromLadder(({ b: base, t }) => base === t)(b) : []),
  },
  {
    rule: 'targetIsBaseline',
    result: 'block',
    hits: (b) => (b.drafting ? [] : fromLadder(({ b: base, t }) => base === t)(b)),
  },
];
