import { expect, it } from 'vitest';
import { individualLimits, standsOut } from '@/lib/progress/individuals';
import { roundHalfUp } from '@/lib/progress/rounding';

const earlier = [82, 84, 81, 85, 83, 86];
const limits = individualLimits(earlier) ?? { mean: 0, low: 0, high: 0 };

it('82 84 81 85 83 86: mean 83.5, limits 76.1 to 90.9', () => {
  expect([limits.mean, limits.low, limits.high].map((x) => roundHalfUp(x))).toEqual([83.5, 76.1, 90.9]);
});

it('marks 72, and not 77', () => {
  expect(standsOut(72, limits)).toBe(true);
  expect(standsOut(77, limits)).toBe(false);
  expect(standsOut(91, limits)).toBe(true);
});

it('has no limits before six periods', () => {
  expect(individualLimits(earlier.slice(1))).toBeNull();
});
