import { expect, it } from 'vitest';
import { qualityScore } from '@/lib/progress/quality-score';
import { roundHalfUp } from '@/lib/progress/rounding';

it('weighs ratings: 3, 2, 1 with 4, 3, 5 of 5 is 23 of 30', () => {
  const ratings = [
    { weight: 3, rating: 4 },
    { weight: 2, rating: 3 },
    { weight: 1, rating: 5 },
  ];
  expect(roundHalfUp(qualityScore(ratings, 5) ?? 0)).toBe(76.7);
  expect(qualityScore([...ratings].reverse(), 5)).toBe(qualityScore(ratings, 5));
});

it('of nothing is nothing, not zero', () => {
  expect(qualityScore([], 5)).toBeNull();
});
