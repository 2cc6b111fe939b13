import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/progress/progress-of';
import { roundHalfUp } from '@/lib/progress/rounding';
import { type Compared, compareReviews } from '@/lib/review/compare';
import { givenOf, metricOf, planOf } from '../progress/make-given';
import { figure, sampleReview } from './sample-review';

const names = ['Eve', 'Ana', 'Cy', 'Dee', 'Bo'];

/** One person with so many good cases out of so many. */
function person(
  name: string,
  good: number,
  n: number,
  over: Partial<Compared['review']> = {},
  metric = metricOf(),
): Compared {
  const at = names.indexOf(name);
  const signer = { alg: 'Ed25519' as const, x: `${at < 0 ? 'f' : at}`.repeat(64) };
  const { rows } = progressOf(
    givenOf(planOf([metric]), { measurements: n > 0 ? [figure('M02', good, n)] : [] }),
  );
  return { review: { ...sampleReview(), employee: { name, signer }, ...over }, rows };
}
const five = (change: (name: string, at: number) => Compared = (name) => person(name, 45, 50)) =>
  names.map(change);
const why = (all: readonly Compared[]) => {
  const answer = compareReviews(all);
  return answer.ok ? null : answer.why;
};

describe('compareReviews', () => {
  it('lists people by name with interval and funnel limits', () => {
    const answer = compareReviews(five());
    if (!answer.ok) throw new Error(answer.why);
    const [metric] = answer.metrics;
    expect(metric).toMatchObject({ metric: 'M02', common: 90, n: 250 });
    expect(metric?.people.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Cy', 'Dee', 'Eve']);
    const [first] = metric?.people ?? [];
    // 45 of 50, and 0.9 with 50 cases, of the scoring rules
    expect([first?.interval?.low, first?.interval?.high].map((x) => roundHalfUp(x ?? 0))).toEqual([
      78.6, 95.7,
    ]);
    const { inner, outer } = first?.limits ?? {};
    expect([inner?.low, inner?.high, outer?.low, outer?.high].map((x) => roundHalfUp(x ?? 0))).toEqual([
      81.7, 98.3, 76.9, 100,
    ]);
    expect(first?.place).toBe('within');
  });

  it('keeps the order of names whatever the figures, and says where each lies', () => {
    const answer = compareReviews(five((name, at) => person(name, [50, 49, 45, 40, 30][at] ?? 0, 50)));
    const people = answer.ok ? answer.metrics[0]?.people : [];
    expect(people?.map(({ name, place }) => [name, place])).toEqual([
      ['Ana', 'edge'],
      ['Bo', 'beyond'],
      ['Cy', 'within'],
      ['Dee', 'within'],
      ['Eve', 'edge'],
    ]);
  });

  it('refuses fewer than five people, and one person twice', () => {
    expect(why(five().slice(1))).toBe('tooFew');
    expect(why([])).toBe('tooFew');
    expect(why(['Eve', 'Eve', 'Ana', 'Cy', 'Dee'].map((name) => person(name, 45, 50)))).toBe('tooFew');
    expect(why([...five(), person('Eve', 45, 50)])).toBe('tooFew');
  });

  it.each([
    ['worksCouncil', { worksCouncil: true }],
    ['templates', { template: { id: 'throughline', version: 2 } }],
    ['templates', { template: { id: 'other', version: 1 } }],
    ['roles', { role: 'accountRep' }],
    ['periods', { to: '2026-11-30' }],
  ] as const)('refuses when one differs: %s', (reason, over) => {
    expect(why(five((name, at) => person(name, 45, 50, at === 2 ? over : {})))).toBe(reason);
  });

  it('shows a metric only where five people have cases of their own', () => {
    expect(why(five((name, at) => person(name, 9, at === 0 ? 0 : 10)))).toBe('noRates');
    expect(why(five((name) => person(name, 9, 10, {}, metricOf({ shared: true }))))).toBe('noRates');
  });
});
