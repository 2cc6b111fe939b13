import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '@/lib/progress/rounding';
import { wilson } from '@/lib/progress/wilson';

/** good, n, percent, low, high: every row of the printed table. */
const table = [
  [1, 1, 100, 20.7, 100],
  [3, 3, 100, 43.9, 100],
  [0, 5, 0, 0, 43.4],
  [4, 5, 80, 37.6, 96.4],
  [9, 10, 90, 59.6, 98.2],
  [10, 10, 100, 72.2, 100],
  [18, 20, 90, 69.9, 97.2],
  [27, 30, 90, 74.4, 96.5],
  [45, 50, 90, 78.6, 95.7],
  [88, 100, 88, 80.2, 93.0],
  [90, 100, 90, 82.6, 94.5],
  [95, 100, 95, 88.8, 97.8],
  [180, 200, 90, 85.1, 93.4],
  [2, 100, 2, 0.6, 7.0],
  [24, 28, 85.7, 68.5, 94.3],
  [18, 19, 94.7, 75.4, 99.1],
  [4, 100, 4, 1.6, 9.8],
  [9, 100, 9, 4.8, 16.2],
  [14, 100, 14, 8.5, 22.1],
  [6, 120, 5, 2.3, 10.5],
] as const;

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

function bounds(good: number, n: number): { low: number; high: number } {
  const interval = wilson(good, n);
  if (!interval) throw new Error('no interval');
  return interval;
}

describe('wilson', () => {
  it.each(table)('%i of %i is %d %%, %d to %d', (good, n, percent, low, high) => {
    const interval = bounds(good, n);
    expect(roundHalfUp((100 * good) / n)).toBe(percent);
    expect(roundHalfUp(interval.low)).toBe(low);
    expect(roundHalfUp(interval.high)).toBe(high);
  });

  it('has no interval without cases, and never a zero in its place', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each([
    [3, 2],
    [-1, 5],
    [1.5, 3],
    [Number.NaN, 3],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (good, n) => {
    expect(() => wilson(good, n)).toThrow(RangeError);
  });

  it('stays within 0 to 100 and holds the rate', () => {
    fc.assert(
      fc.property(counts, ([good, n]) => {
        const { low, high } = bounds(good, n);
        const rate = (100 * good) / n;
        return low >= 0 && high <= 100 && low <= rate + 1e-9 && high >= rate - 1e-9 && low < high;
      }),
    );
  });

  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(counts, ([good, n]) => {
        const one = bounds(good, n);
        const other = bounds(n - good, n);
        expect(one.low).toBeCloseTo(100 - other.high, 6);
        expect(one.high).toBeCloseTo(100 - other.low, 6);
      }),
    );
  });

  it('rises with every good case and narrows with more cases at the same rate', () => {
    fc.assert(
      fc.property(counts, ([good, n]) => {
        const { low, high } = bounds(good, n);
        if (good < n) {
          expect(bounds(good + 1, n).low).toBeGreaterThan(low);
          expect(bounds(good + 1, n).high).toBeGreaterThanOrEqual(high);
        }
        const more = bounds(2 * good, 2 * n);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
