import { describe, expect, it } from 'vitest';
import type { PaperOf } from '@/lib/model/papers';
import { roundHalfUp } from '@/lib/progress/rounding';
import { profileOf, resultsOf } from '@/lib/review/calibration/results';
import { labelOf, unitsOf } from '@/lib/review/calibration/units';
import { four, two } from '../rated-examples';

type Calibration = PaperOf<'calibration'>;

/** What raters gave, each a list over the items of one row. */
function paper(
  ratings: readonly (readonly (number | null)[])[],
  change: Partial<Calibration> = {},
): Calibration {
  return {
    noun: 'calibration',
    on: '2026-11-22',
    pack: '00000000-0000-4000-8000-000000000001',
    title: 'Autumn',
    practice: false,
    raters: ratings.map((_, n) => `R${n}`),
    own: 0,
    items: (ratings[0] ?? []).map((_, item) => ({
      id: `clarity/p${String(item + 1).padStart(2, '0')}`,
      label: `Piece ${item + 1}`,
      ratings: ratings.map((given) => given[item] ?? null),
    })),
    ...change,
  };
}

const three = (value: number | undefined) => roundHalfUp(value ?? Number.NaN, 3);

describe('results of a round', () => {
  it('two raters: raw agreement, the list, quadratic kappa with its interval', () => {
    const [row] = resultsOf(paper(two));
    expect(row?.agreement).toMatchObject({ items: 12, why: null, coefficient: { kind: 'kappa' } });
    expect(three(row?.agreement.raw ?? undefined)).toBe(58.333);
    expect(three(row?.agreement.coefficient?.value)).toBe(0.828);
    const { interval } = row?.agreement.coefficient ?? {};
    expect(interval?.low).toBeLessThan(0.828);
    expect(interval?.high).toBeGreaterThan(0.828);
    const differing = [3, 4, 6, 8, 10].map((n) => `clarity/p${String(n).padStart(2, '0')}`);
    expect(row?.agreement.differing).toEqual(differing);
    // the same pack gives the same interval again, another one another
    expect(resultsOf(paper(two))[0]?.agreement.coefficient?.interval).toEqual(interval);
    const elsewhere = resultsOf(paper(two, { pack: '9f000000-0000-4000-8000-000000000001' }));
    expect(elsewhere[0]?.agreement.coefficient?.interval).not.toEqual(interval);
  });

  it('more raters with gaps: ordinal alpha', () => {
    const [row] = resultsOf(paper(four));
    expect(row?.agreement.coefficient?.kind).toBe('alpha');
    expect(three(row?.agreement.coefficient?.value)).toBe(0.815);
  });

  it('under ten items the list only, and no coefficient where nothing varies', () => {
    const few = resultsOf(paper(two.map((given) => given.slice(0, 9))));
    expect(few[0]?.agreement).toMatchObject({ coefficient: null, why: 'tooFew' });
    expect(few[0]?.agreement.differing.length).toBeGreaterThan(0);
    expect(few[0]?.agreement.raw).not.toBeNull();
    const same = Array.from({ length: 12 }, () => 4);
    const flat = resultsOf(paper([same, same]))[0];
    expect(flat?.agreement).toMatchObject({ coefficient: null, why: 'noVariation', raw: 100 });
  });

  it('says when nearly all ratings are the same one', () => {
    const a = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3];
    const b = [3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3];
    expect(resultsOf(paper([a, b]))[0]?.skewed).toBe(true);
    expect(resultsOf(paper(two))[0]?.skewed).toBe(false);
  });

  it('keeps rows apart', () => {
    const both = paper(two);
    const items = both.items.map((one, n) =>
      n < 6 ? one : { ...one, id: one.id.replace('clarity', 'empathy') },
    );
    const rows = resultsOf({ ...both, items });
    expect(rows.map(({ row, items: of }) => [row, of.length])).toEqual([
      ['clarity', 6],
      ['empathy', 6],
    ]);
  });
});

describe('the profile of a rater', () => {
  it('is the mean difference from the others, for whichever column is their own', () => {
    expect(three(profileOf([paper(two)])?.lean)).toBe(-0.083);
    expect(three(profileOf([paper(two, { own: 1 })])?.lean)).toBe(0.083);
    expect(profileOf([paper(two), paper(four)])?.items).toBe(24 - 3);
  });

  it('counts no practice, and nothing where one did not take part or nobody else did', () => {
    expect(profileOf([paper(two, { practice: true })])).toBeNull();
    expect(profileOf([paper(two, { own: null })])).toBeNull();
    expect(profileOf([paper(two.slice(0, 1))])).toBeNull();
  });
});

describe('units', () => {
  const anchors = { one: '1', three: '3', five: '5' };
  const piece = (id: string) => ({ id, words: `W ${id}`, quote: '', facts: [] });

  it('go row by row across all pieces', () => {
    const pack = {
      rows: [
        { row: 'clarity' as const, anchors },
        { row: 'empathy' as const, anchors },
      ],
      items: [piece('p01'), piece('p02')],
    };
    expect(unitsOf(pack).map(({ id }) => id)).toEqual([
      'clarity/p01',
      'clarity/p02',
      'empathy/p01',
      'empathy/p02',
    ]);
  });

  it('have a label of one line that is never cut through a letter', () => {
    expect(labelOf({ ...piece('p01'), words: ' a\n b ' })).toBe('a b');
    expect(labelOf({ ...piece('p01'), words: '', quote: 'Q' })).toBe('Q');
    expect(labelOf({ ...piece('p01'), words: '' })).toBe('p01');
    const cut = labelOf({ ...piece('p01'), words: `${'x'.repeat(118)}🌿🌿` });
    expect(cut.length).toBeLessThanOrEqual(120);
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
