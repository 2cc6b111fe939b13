import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedKappa } from '@/lib/review/weighted-kappa';
import { two } from './rated-examples';

const [a, b] = two;

describe('weightedKappa', () => {
  it.each([
    ['unweighted', 0.45],
    ['linear', 0.659],
    ['quadratic', 0.828],
  ] as const)('%s gives %f for the example', (weights, kappa) => {
    expect(weightedKappa(a, b, 5, weights)).toBeCloseTo(kappa, 3);
    expect(weightedKappa(b, a, 5, weights)).toBeCloseTo(kappa, 3);
  });

  it('weighs by squares unless told otherwise', () => {
    expect(weightedKappa(a, b, 5)).toBe(weightedKappa(a, b, 5, 'quadratic'));
  });

  it('is undefined without variation, and 1 for full agreement', () => {
    expect(weightedKappa([3, 3, 3], [3, 3, 3], 5)).toBeNull();
    expect(weightedKappa([], [], 5)).toBeNull();
    expect(weightedKappa([1, 3, 5], [1, 3, 5], 5)).toBe(1);
    expect(weightedKappa([1, 5], [5, 1], 5)).toBeCloseTo(-1, 12);
  });

  it('refuses what are no ratings of the same items', () => {
    expect(() => weightedKappa([1, 2], [1], 5)).toThrow(RangeError);
    expect(() => weightedKappa([0], [1], 5)).toThrow(RangeError);
    expect(() => weightedKappa([6], [1], 5)).toThrow(RangeError);
    expect(() => weightedKappa([2.5], [1], 5)).toThrow(RangeError);
  });

  it('equals the textbook form with its two tables', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 30 }), (pairs) => {
        let [seen, chance] = [0, 0];
        for (let i = 1; i <= 5; i += 1)
          for (let j = 1; j <= 5; j += 1) {
            const weight = ((i - j) / 4) ** 2;
            seen += weight * pairs.filter(([x, y]) => x === i && y === j).length;
            const rows = pairs.filter(([x]) => x === i).length;
            chance += (weight * rows * pairs.filter(([, y]) => y === j).length) / pairs.length;
          }
        const kappa = weightedKappa(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
          5,
        );
        if (chance === 0) expect(kappa).toBeNull();
        else expect(kappa).toBeCloseTo(1 - seen / chance, 9);
      }),
      { seed: 11 },
    );
  });
});
