import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didItWork, type Pair } from '@/lib/review/did-it-work';

const leading = [60, 64, 70, 68, 75, 80, 80, 85];
const lagging = [71, 70, 72, 75, 74, 78, 80, 79];
const pairs: Pair[] = leading.map((value, i) => ({ leading: value, lagging: lagging[i] ?? 0 }));

describe('didItWork', () => {
  it('gives the rank correlation of the example with its interval', () => {
    const found = didItWork(pairs);
    expect(found.rho).toBeCloseTo(0.862, 3);
    expect(found.interval?.low).toBeCloseTo(0.38, 3);
    expect(found.interval?.high).toBeCloseTo(0.976, 3);
  });

  it('says nothing under eight pairs', () => {
    expect(didItWork(pairs.slice(1))).toEqual({
      pairs: 7,
      rho: null,
      interval: null,
      why: 'notEnoughPeriods',
    });
  });

  it('says nothing when one of the two never moved', () => {
    expect(didItWork(pairs.map((pair) => ({ ...pair, lagging: 70 }))).why).toBe('noVariation');
  });

  it('claims no certainty for ranks in full order', () => {
    const inOrder = Array.from({ length: 8 }, (_, i) => ({ leading: i, lagging: i ** 3 }));
    const found = didItWork(inOrder);
    expect(found.rho).toBeCloseTo(1, 9);
    expect(found.interval).toBeNull();
  });

  it('depends on ranks alone, whichever way the pairs are listed', () => {
    const figure = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ leading: figure, lagging: figure }), { minLength: 8, maxLength: 15 }),
        (list) => {
          const { rho } = didItWork(list);
          const stretched = list.map((pair) => ({ ...pair, leading: pair.leading ** 3 + 7 })).reverse();
          const again = didItWork(stretched).rho;
          if (rho === null) expect(again).toBeNull();
          else {
            expect(again).toBeCloseTo(rho, 9);
            expect(Math.abs(rho)).toBeLessThanOrEqual(1);
          }
        },
      ),
      { seed: 13 },
    );
  });
});
