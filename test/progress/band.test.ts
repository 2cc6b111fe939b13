import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band } from '@/lib/progress/band';

const closed = { low: 5, high: 12, outerLow: 0, outerHigh: 20 };
const open = { low: null, high: 8, outerLow: null, outerHigh: 24 };

describe('band', () => {
  it.each([
    [2.5, 50],
    [5, 100],
    [8, 100],
    [12, 100],
    [15, 62.5],
    [22, 0],
    [0, 0],
    [-3, 0],
  ])('5 to 12, outer 0 to 20: %d gives %d', (value, points) => {
    expect(band(value, closed)).toBe(points);
  });

  it.each([
    [0, 100],
    [12, 75],
    [30, 0],
    [-500, 100],
  ])('up to 8, outer 24: %d gives %d', (value, points) => {
    expect(band(value, open)).toBe(points);
  });

  it('may be open above', () => {
    expect(band(1000, { low: 10, high: null, outerLow: 0, outerHigh: null })).toBe(100);
    expect(band(5, { low: 10, high: null, outerLow: 0, outerHigh: null })).toBe(50);
  });

  it.each([
    [{ low: null, high: null, outerLow: null, outerHigh: null }],
    [{ low: 12, high: 5, outerLow: 0, outerHigh: 20 }],
    [{ low: 5, high: 12, outerLow: 5, outerHigh: 20 }],
    [{ low: 5, high: 12, outerLow: 0, outerHigh: 12 }],
    [{ low: 5, high: 12, outerLow: null, outerHigh: 20 }],
  ])('refuses %o', (limits) => {
    expect(() => band(8, limits)).toThrow(RangeError);
  });

  it('never gives more than 100 and falls steadily on both sides', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, (x, y) => {
        expect(band(x, closed)).toBeLessThanOrEqual(100);
        expect(band(x, closed)).toBeGreaterThanOrEqual(0);
        const [near, far] = Math.abs(x - 8.5) < Math.abs(y - 8.5) ? [x, y] : [y, x];
        if (near > 8.5 === far > 8.5)
          expect(band(near, closed)).toBeGreaterThanOrEqual(band(far, closed) - 1e-9);
      }),
    );
  });
});
