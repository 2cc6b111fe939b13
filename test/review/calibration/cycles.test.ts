import { describe, expect, it } from 'vitest';
import type { Review } from '@/lib/model/review';
import { cyclesOf } from '@/lib/review/calibration/cycles';

function review(from: string, given: readonly (readonly [number | null, number])[], worksCouncil = false) {
  const ratings = given.map(([rating, pieces]): Review['ratings'][number] => ({
    row: 'clarity',
    rating,
    rationale: '',
    evidence: Array.from({ length: pieces }, (_, n) => `${n}`),
  }));
  return { from, to: '2026-12-31', ratings, worksCouncil };
}

describe('inflation watch', () => {
  it('goes period by period, oldest first, over all reviews of one', () => {
    const cycles = cyclesOf([
      review('2026-10-01', [
        [5, 2],
        [4, 0],
      ]),
      review('2026-07-01', [
        [3, 1],
        [4, 1],
        [2, 0],
        [null, 0],
      ]),
      review('2026-10-01', [
        [4, 0],
        [3, 0],
      ]),
    ]);
    expect(
      cycles.map(({ from, ratings, high, withEvidence }) => [
        from,
        ratings,
        Math.round(high),
        Math.round(withEvidence),
      ]),
    ).toEqual([
      ['2026-07-01', 3, 33, 67],
      ['2026-10-01', 4, 75, 25],
    ]);
  });

  it('leaves out what was not rated, and what stands under works-council rules', () => {
    expect(cyclesOf([review('2026-10-01', [[null, 1]]), review('2026-07-01', [[5, 1]], true)])).toEqual([]);
  });
});
