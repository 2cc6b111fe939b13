import { expect, it } from 'vitest';
import { neededRatings } from '@/lib/progress/needed-ratings';

it.each([
  [10, 'half', 37],
  [5, 'half', 141],
  [10, 'low', 62],
  [5, 'low', 196],
] as const)('at 90 %%, %i points, %s: %i ratings', (within, side, n) => {
  expect(neededRatings(90, within, side)).toBe(n);
});

it('refuses a width of nothing', () => {
  expect(() => neededRatings(90, 0, 'half')).toThrow(RangeError);
});
