import { describe, expect, it } from 'vitest';
import type { PaperOf } from '@/lib/model/papers';
import { experimentDiscipline } from '@/lib/progress/experiment-discipline';
import { roundHalfUp } from '@/lib/progress/rounding';
import { agreementOf, readAlpha } from '@/lib/review/agreement';
import { checkRatings } from '@/lib/review/check-ratings';
import { keepAnchor } from '@/lib/review/keep-anchor';
import { krippendorffAlpha } from '@/lib/review/krippendorff-alpha';
import { raterProfile } from '@/lib/review/rater-profile';
import { rubricPoints } from '@/lib/review/rubric-points';
import { weightedKappa } from '@/lib/review/weighted-kappa';
import { quarter, row } from '../progress/make-given';
import { four, two } from './rated-examples';

const one = (x: number | null | undefined) => roundHalfUp(x ?? Number.NaN);
const three = (x: number | null | undefined) => roundHalfUp(x ?? Number.NaN, 3);

describe('section 8, rubric', () => {
  it('points of a rating', () => {
    expect([1, 2, 3, 4, 5].map(rubricPoints)).toEqual([0, 50, 100, 110, 120]);
  });

  it('what a rating rests on', () => {
    const rated = (rating: number, ...evidence: string[]) =>
      checkRatings([{ row: 'empathy', rating, rationale: 'x', evidence }]).map(({ problem }) => problem);
    expect([
      rated(3),
      rated(4),
      rated(4, '2026-10-01'),
      rated(5, '2026-10-01', '2026-10-30'),
      rated(1, '2026-10-01', '2026-11-01'),
    ]).toEqual([[], ['needsEvidence'], [], ['needsTwoMonths'], []]);
  });

  it('anchors: 4 4 5 4 kept, 2 4 5 3 dropped', () => {
    const placed = [
      [4, 4, 5, 4],
      [2, 4, 5, 3],
    ].map(keepAnchor);
    expect(placed.map(({ kept, spread }) => [kept, roundHalfUp(spread ?? 0, 2)])).toEqual([
      [true, 0.5],
      [false, 1.29],
    ]);
    expect(keepAnchor([4, 4]).kept).toBe(false);
  });

  it('a failed experiment with a lesson counts as one that worked', () => {
    const shared = {
      noun: 'experiment',
      bottleneck: 'b',
      bottleneckOn: '2026-10-01',
      proposal: 'p',
      proposalOn: '2026-10-02',
      hypothesis: 'h',
      measure: 'm',
      metric: 'M02',
      testOn: '2026-10-05',
      resultOn: '2026-11-20',
      decisionOn: '2026-11-25',
    } as const;
    const ended = (good: number, result: string, decision: 'adopted' | 'dropped'): PaperOf<'experiment'> => ({
      ...shared,
      before: { from: '2026-09-01', to: '2026-09-30', good: 10, n: 50, value: 20 },
      after: { from: '2026-11-01', to: '2026-11-30', good, n: 50, value: 2 * good },
      result,
      lesson: 'l',
      decision,
    });
    const score = (paper: PaperOf<'experiment'>) =>
      experimentDiscipline([row<'experiment'>(paper)], quarter, '2027-01-05');
    expect(score(ended(2, 'Reopens fell', 'adopted'))).toEqual(score(ended(30, 'Reopens rose', 'dropped')));
  });
});

describe('section 9, calibration', () => {
  const [a, b] = two;
  const items = a.map((rating, at) => ({ id: `${at}`, ratings: [rating, b[at] ?? null] }));

  it('two raters, twelve items', () => {
    expect([
      three(weightedKappa(a, b, 5, 'unweighted')),
      three(weightedKappa(a, b, 5, 'linear')),
      three(weightedKappa(a, b, 5)),
    ]).toEqual([0.45, 0.659, 0.828]);
    expect(three(krippendorffAlpha(two, 'ordinal'))).toBe(0.872);
    expect(
      [raterProfile(items, 0, 1)?.lean, raterProfile(items, 1, 1)?.lean].map((lean) =>
        (lean ?? 0).toFixed(3),
      ),
    ).toEqual(['-0.083', '0.083']);
    const found = agreementOf(items, { scale: 5, seed: 1 });
    expect([one(found.raw), found.coefficient?.kind, three(found.coefficient?.value)]).toEqual([
      58.3,
      'kappa',
      0.828,
    ]);
    expect(found.differing).toHaveLength(5);
  });

  it('under ten items the list alone; without variation no coefficient', () => {
    expect(agreementOf(items.slice(0, 9), { scale: 5, seed: 1 })).toMatchObject({
      coefficient: null,
      why: 'tooFew',
    });
    const alike = items.map(({ id }) => ({ id, ratings: [3, 3] }));
    expect(agreementOf(alike, { scale: 5, seed: 1 })).toMatchObject({
      raw: 100,
      coefficient: null,
      why: 'noVariation',
    });
  });

  it('four raters with gaps: 40 ratings to pair, 0.743, 0.815, 0.849', () => {
    const paired = (four[0] ?? [])
      .map((_, item) => four.flatMap((rater) => rater[item] ?? []).length)
      .filter((n) => n > 1);
    expect(paired.reduce((sum, n) => sum + n, 0)).toBe(40);
    expect(
      (['nominal', 'ordinal', 'interval'] as const).map((level) => three(krippendorffAlpha(four, level))),
    ).toEqual([0.743, 0.815, 0.849]);
  });

  it('reads alpha', () => {
    expect([0.8, 0.799, 0.667, 0.666].map(readAlpha)).toEqual([
      'reliable',
      'tentative',
      'tentative',
      'rework',
    ]);
  });
});
