import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type Ratings } from '@/lib/review/krippendorff-alpha';
import { four, two } from './rated-examples';

/** The book's own way: the table of coincidences, written out. */
function byTable(ratings: Ratings): number | null {
  const table = new Map<string, number>();
  for (let item = 0; item < (ratings[0]?.length ?? 0); item += 1) {
    const here = ratings.map((row) => row[item]).filter((rating) => rating != null);
    here.forEach((c, i) => {
      here.forEach((k, j) => {
        if (i !== j) table.set(`${c} ${k}`, (table.get(`${c} ${k}`) ?? 0) + 1 / (here.length - 1));
      });
    });
  }
  const cells = [...table].map(([pair, n]) => ({ c: Number(pair[0]), k: Number(pair[2]), n }));
  const row = (c: number) => cells.filter((cell) => cell.c === c).reduce((sum, { n }) => sum + n, 0);
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const delta = (c: number, k: number): number => {
    let between = -(row(c) + row(k)) / 2;
    for (let g = Math.min(c, k); g <= Math.max(c, k); g += 1) between += row(g);
    return between ** 2;
  };
  const seen = cells.reduce((sum, cell) => sum + cell.n * delta(cell.c, cell.k), 0) / n;
  let chance = 0;
  for (let c = 1; c <= 5; c += 1)
    for (let k = 1; k <= 5; k += 1) chance += (row(c) * row(k) * delta(c, k)) / (n * (n - 1));
  return chance > 0 ? 1 - seen / chance : null;
}

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('%s gives %f for four raters with gaps', (level, alpha) => {
    expect(krippendorffAlpha(four, level)).toBeCloseTo(alpha, 3);
  });

  it('gives 0.872 for the two raters', () => {
    expect(krippendorffAlpha(two, 'ordinal')).toBeCloseTo(0.872, 3);
  });

  it('leaves out items that one person rated', () => {
    const more = four.map((row, rater) => [...row, rater === 0 ? 5 : null]);
    expect(krippendorffAlpha(more, 'ordinal')).toBe(krippendorffAlpha(four, 'ordinal'));
  });

  it('is undefined where nothing varies or can be paired', () => {
    expect(krippendorffAlpha([], 'ordinal')).toBeNull();
    expect(krippendorffAlpha([[1, 2, 3]], 'ordinal')).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [3, 3, null],
          [3, 3, 5],
        ],
        'nominal',
      ),
    ).toBeNull();
  });

  it('does not depend on the order of raters and equals the table of coincidences', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
    const rows = fc
      .integer({ min: 2, max: 9 })
      .chain((items) =>
        fc.array(fc.array(rating, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (ratings) => {
        const alpha = krippendorffAlpha(ratings, 'ordinal');
        const expected = byTable(ratings);
        if (expected === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(expected, 9);
        const turned = krippendorffAlpha([...ratings].reverse(), 'ordinal');
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 9);
      }),
      { seed: 12 },
    );
  });
});
