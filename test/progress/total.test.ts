import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment } from '@/lib/progress/attainment';
import { printParts } from '@/lib/progress/print-parts';
import { roundHalfUp } from '@/lib/progress/rounding';
import { type Absence, type Item, total } from '@/lib/progress/total';

const csat = {
  id: 'CSAT',
  weight: 30,
  points: attainment(90, { baseline: 85, target: 92, stretch: 96 }, 'up'),
  most: 120,
};
const reopen = {
  id: 'reopen',
  weight: 15,
  points: attainment(4.2, { baseline: 6, target: 4, stretch: 2.5 }, 'down'),
  most: 120,
};
const grr = {
  id: 'GRR',
  weight: 25,
  points: attainment(91, { baseline: 88, target: 92, stretch: 95 }, 'up'),
  most: 120,
};
const followUp = { id: 'follow-up', weight: 15, points: 100, most: 100 };
const rubric = { id: 'rubric', weight: 15, points: 110, most: 120 };
const example: Item[] = [csat, reopen, grr, followUp, rubric];

const printedOf = (items: Item[]) => total(items).contributions.map((one) => one.printed);
const without = (...ids: string[]): Item[] =>
  example.map((item) => (ids.includes(item.id) ? { ...item, points: 'missing' } : item));
const tenths = (list: (number | null)[]) =>
  list.reduce<number>((sum, one) => sum + Math.round(10 * (one ?? 0)), 0);

describe('total, the worked example', () => {
  it('prints parts that add up to the printed total', () => {
    expect(printedOf(example)).toEqual([25.7, 14.2, 21.9, 15.0, 16.5]);
    expect(total(example)).toMatchObject({ printed: 93.3, present: 100, bounds: { low: 93.3, high: 93.3 } });
  });

  it('is not what rounding each part by itself would give', () => {
    const naive = total(example).contributions.map((one) => roundHalfUp(one.exact ?? 0));
    expect(naive[1]).toBe(14.3);
    expect(tenths(naive)).toBe(934);
    expect(tenths(printedOf(example))).toBe(933);
  });

  it('without GRR: re-weighted, and both bounds shown', () => {
    const result = total(without('GRR'));
    expect(result).toMatchObject({ printed: 95.3, present: 75, bounds: { low: 71.5, high: 101.5 } });
    expect(result.contributions.map((one) => one.printed)).toEqual([34.3, 19.0, null, 20.0, 22.0]);
    expect(result.contributions.map((one) => one.share)).toEqual([40, 20, 0, 20, 20]);
    expect(result.contributions.map((one) => one.weight)).toEqual([30, 15, 25, 15, 15]);
  });

  it('without follow-up, which has no stretch', () => {
    expect(total(without('follow-up'))).toMatchObject({
      printed: 92.2,
      present: 85,
      bounds: { low: 78.3, high: 93.3 },
    });
  });

  it('without both there is no total, only bounds', () => {
    const result = total(without('GRR', 'follow-up'));
    expect(result).toMatchObject({
      printed: null,
      exact: null,
      present: 60,
      bounds: { low: 56.5, high: 101.5 },
    });
    expect(result.contributions.map((one) => one.printed)).toEqual([null, null, null, null, null]);
  });

  it.each(['notYet', 'missing', 'tooFew'] as Absence[])('never takes "%s" for zero', (absence) => {
    const absent = example.map((item) => (item.id === 'GRR' ? { ...item, points: absence } : item));
    const zero = example.map((item) => (item.id === 'GRR' ? { ...item, points: 0 } : item));
    expect(total(absent).printed).toBe(95.3);
    expect(total(zero).printed).toBe(71.5);
  });

  it('has a total from exactly 70 present on', () => {
    const [a, b] = [
      { id: 'a', weight: 70, points: 80, most: 120 },
      { id: 'b', weight: 30, points: 'notYet' as const, most: 120 },
    ];
    expect(total([a, b]).printed).toBe(80);
    expect(
      total([
        { ...a, weight: 69 },
        { ...b, weight: 31 },
      ]).printed,
    ).toBeNull();
  });

  it.each([
    [[{ ...csat, weight: 99 }]],
    [
      [
        { ...csat, weight: 99.5 },
        { ...grr, weight: 0.5 },
      ],
    ],
    [[{ ...csat, weight: 100, points: 121 }]],
    [[{ ...csat, weight: 100, points: Number.NaN }]],
    [[{ ...followUp, weight: 100, points: 101 }]],
    [
      [
        { ...csat, weight: 150 },
        { ...grr, weight: -50 },
      ],
    ],
  ])('refuses %o', (items) => {
    expect(() => total(items)).toThrow(RangeError);
  });
});

/** Lists of items whose weights add up to 100, some absent. */
const items = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0, max: 120, noNaN: true }),
      fc.boolean(),
      fc.boolean(),
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((drawn): Item[] => {
    const whole = drawn.reduce((sum, [weight]) => sum + weight, 0);
    const weights = drawn.map(([weight]) => Math.floor((100 * weight) / whole));
    weights[0] = (weights[0] ?? 0) + 100 - weights.reduce((sum, weight) => sum + weight, 0);
    return drawn.map(([, points, stretch, absent], place) => ({
      id: `i${place}`,
      weight: weights[place] ?? 0,
      points: absent && place > 0 ? 'missing' : stretch ? points : Math.min(100, points),
      most: stretch ? 120 : 100,
    }));
  });

describe('total, for any plan', () => {
  it('prints contributions that add up to the printed total, each within a tenth of its exact value', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { printed, contributions } = total(list);
        if (printed === null) return;
        expect(tenths(contributions.map((one) => one.printed))).toBe(Math.round(10 * printed));
        for (const { exact, printed: part } of contributions) {
          if (exact !== null) expect(Math.abs((part ?? 0) - exact)).toBeLessThan(0.1 + 1e-6);
        }
      }),
    );
  });

  it('lies within its bounds when nothing is absent, and every way of filling the gaps does', () => {
    fc.assert(
      fc.property(items, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const { bounds } = total(list);
        const filled = total(
          list.map((item) =>
            typeof item.points === 'number' ? item : { ...item, points: share * item.most },
          ),
        );
        expect(filled.printed).toBeGreaterThanOrEqual(bounds.low - 0.1 - 1e-9);
        expect(filled.printed).toBeLessThanOrEqual(bounds.high + 0.1 + 1e-9);
        expect(filled.bounds.low).toBe(filled.bounds.high);
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(items, (list) => {
        const turned = total([...list].reverse());
        const straight = total(list);
        expect(turned.bounds.low).toBeCloseTo(straight.bounds.low, 9);
        expect(turned.exact ?? 0).toBeCloseTo(straight.exact ?? 0, 9);
      }),
    );
  });

  it('never falls when one item earns more', () => {
    fc.assert(
      fc.property(items, (list) => {
        const better = list.map((item, i) => (i === 0 ? { ...item, points: item.most } : item));
        expect(total(better).exact ?? 0).toBeGreaterThanOrEqual((total(list).exact ?? 0) - 1e-9);
      }),
    );
  });
});

describe('printParts', () => {
  it('gives ties to the larger weight, then to the earlier part', () => {
    const half = { exact: 0.05, weight: 10 };
    expect(printParts([half, { exact: 0.05, weight: 20 }])).toEqual([0, 0.1]);
    expect(printParts([half, half])).toEqual([0.1, 0]);
  });

  it('takes no noise of the ninth decimal for a difference', () => {
    expect(
      printParts([
        { exact: 0.05 - 1e-13, weight: 20 },
        { exact: 0.05, weight: 10 },
      ]),
    ).toEqual([0.1, 0]);
  });

  it('rounds a sum up that is half but for the noise of adding', () => {
    // 0.01 + 0.06 + 0.48 is stored a hair under 0.55
    const parts = [0.01, 0.06, 0.48].map((exact) => ({ exact, weight: 1 }));
    expect(printParts(parts)).toEqual([0, 0.1, 0.5]);
  });

  it('of nothing is nothing', () => {
    expect(printParts([])).toEqual([]);
  });
});

describe('roundHalfUp', () => {
  it.each([
    [14.25, 14.3],
    [14.249999, 14.2],
    [0.05, 0.1],
    [71.46428, 71.5],
    [1.005, 1],
    [100, 100],
  ])('%d is printed as %d', (value, printed) => {
    expect(roundHalfUp(value)).toBe(printed);
  });

  it('knows other numbers of decimals', () => {
    expect(roundHalfUp(0.8275, 3)).toBe(0.828);
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
  });
});
