import { describe, expect, it } from 'vitest';
import { agreementOf, type RatedItem, readAlpha } from '@/lib/review/agreement';
import { four, two } from './rated-examples';

const itemsOf = (rows: readonly (readonly (number | null)[])[]): RatedItem[] =>
  (rows[0] ?? []).map((_, item) => ({ id: `i${item + 1}`, ratings: rows.map((row) => row[item] ?? null) }));

const given = { scale: 5, seed: 42 };

describe('agreementOf', () => {
  it('measures two raters by kappa and lists where they differ', () => {
    const agreement = agreementOf(itemsOf(two), given);
    expect(agreement).toMatchObject({ items: 12, differing: ['i3', 'i4', 'i6', 'i8', 'i10'], why: null });
    expect(agreement.raw).toBeCloseTo(58.3, 1);
    expect(agreement.coefficient).toMatchObject({ kind: 'kappa' });
    expect(agreement.coefficient?.value).toBeCloseTo(0.828, 3);
  });

  it('gives the same interval for the same seed, around the figure', () => {
    const interval = agreementOf(itemsOf(two), given).coefficient?.interval;
    expect(agreementOf(itemsOf(two), given).coefficient?.interval).toEqual(interval);
    expect(agreementOf(itemsOf(two), { scale: 5, seed: 43 }).coefficient?.interval).not.toEqual(interval);
    expect(interval?.low).toBeGreaterThan(0.4);
    expect(interval?.low).toBeLessThan(0.828);
    expect(interval?.high).toBeGreaterThan(0.828);
    expect(interval?.high).toBeLessThanOrEqual(1);
  });

  it('measures more raters, or gaps, by ordinal alpha', () => {
    const agreement = agreementOf(itemsOf(four), given);
    expect(agreement).toMatchObject({ items: 11, coefficient: { kind: 'alpha' } });
    expect(agreement.coefficient?.value).toBeCloseTo(0.815, 3);
    const gap = itemsOf(two).map((item, i) => (i === 0 ? { ...item, ratings: [3, 3, 3] } : item));
    expect(agreementOf(gap, given).coefficient?.kind).toBe('alpha');
  });

  it('shows under ten items the list only', () => {
    const nine = itemsOf(two).slice(0, 9);
    expect(agreementOf(nine, given)).toMatchObject({ items: 9, coefficient: null, why: 'tooFew' });
    expect(agreementOf(nine, given).differing).toHaveLength(4);
    expect(agreementOf(itemsOf(two).slice(0, 10), given).coefficient).not.toBeNull();
    const lone = nine.concat({ id: 'x', ratings: [3, null] });
    expect(agreementOf(lone, given).why).toBe('tooFew');
    expect(agreementOf([], given)).toMatchObject({ items: 0, raw: null, why: 'tooFew' });
  });

  it('says that a coefficient is undefined when nothing varies', () => {
    const flat = itemsOf([Array(12).fill(3), Array(12).fill(3)]);
    expect(agreementOf(flat, given)).toMatchObject({ raw: 100, coefficient: null, why: 'noVariation' });
  });
});

describe('readAlpha', () => {
  it.each([
    [0.8, 'reliable'],
    [0.799, 'tentative'],
    [0.667, 'tentative'],
    [0.666, 'rework'],
  ] as const)('%f is %s', (alpha, reading) => {
    expect(readAlpha(alpha)).toBe(reading);
  });
});
