import { describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { progressOf } from '@/lib/progress/progress-of';
import { challenge, decided, givenOf, measured, metricOf, planOf, quarter, rate, value } from './make-given';

/** The worked example of scoring.md: CSAT, reopens, GRR, follow-up without stretch, one rubric row. */
const csat = metricOf();
const reopen = metricOf({
  metric: 'M07',
  weight: 15,
  direction: 'down',
  baseline: 6,
  target: 4,
  stretch: 2.5,
});
const grr = metricOf({ metric: 'M41', weight: 25, baseline: 88, target: 92, stretch: 95 });
const followUp = metricOf({ metric: 'M24', weight: 15, baseline: 70, target: 90, stretch: null });
const rubric: Plan['rubric'] = [{ row: 'clarity', weight: 15, anchors: { one: '', three: '', five: '' } }];

const figures = {
  M02: measured({ ...quarter, figure: rate(45, 50) }),
  M07: measured({ ...quarter, metric: 'M07', figure: rate(21, 500) }),
  M41: measured({ ...quarter, metric: 'M41', figure: value(91) }),
  M24: measured({ ...quarter, metric: 'M24', figure: rate(30, 30) }),
};

function run(over: Partial<Plan> = {}, measurements = Object.values(figures)) {
  return progressOf(givenOf(planOf([csat, reopen, grr, followUp], { rubric, ...over }), { measurements }));
}

describe('the total', () => {
  it('leaves the unrated rubric row out, with bounds that say so', () => {
    const { total, noTotal } = run();
    expect(noTotal).toBeNull();
    expect(total).toMatchObject({ present: 85, bounds: { low: 76.8, high: 94.8 } });
    expect(total?.contributions.map(({ id, points }) => [id, typeof points])).toEqual([
      ['M02', 'number'],
      ['M07', 'number'],
      ['M41', 'number'],
      ['M24', 'number'],
      ['clarity', 'string'],
    ]);
    expect(total?.contributions.at(-1)).toMatchObject({ points: 'notYet', most: 120, printed: null });
    // (25.714 + 14.25 + 21.875 + 15) of 85
    expect(total?.printed).toBe(90.4);
  });

  it('knows what each could have earned', () => {
    expect(run().total?.contributions.map(({ most }) => most)).toEqual([120, 120, 120, 100, 120]);
    const banded: Partial<PlanMetric> = { direction: 'band', target: null, stretch: 5 };
    const { total } = progressOf(givenOf(planOf([metricOf({ ...banded, weight: 100 })])));
    expect(total?.contributions[0]?.most).toBe(100);
  });

  it('is none, only bounds, where too little is present', () => {
    const { total, noTotal } = run({}, [figures.M02, figures.M41]);
    expect(noTotal).toBe('tooLittle');
    expect(total).toMatchObject({ printed: null, present: 55 });
    expect(total?.contributions.map(({ points }) => points)).toEqual([
      expect.any(Number),
      'missing',
      87.5,
      'missing',
      'notYet',
    ]);
  });

  it('is none at all where the plan or works-council mode says so, and rows stay', () => {
    expect(run({ totals: false })).toMatchObject({ total: null, noTotal: 'plan' });
    const { rows, ...rest } = run({ worksCouncil: true });
    expect(rest).toMatchObject({ total: null, noTotal: 'worksCouncil' });
    expect(rows[0]?.points).toBeCloseTo(85.714, 3);
  });

  it('is none while the weights do not add up to 100', () => {
    expect(run({ rubric: [] })).toMatchObject({ total: null, noTotal: 'weights' });
    expect(progressOf(givenOf(planOf()))).toEqual({ rows: [], total: null, noTotal: 'weights', flags: [] });
  });

  it('counts scored metrics only', () => {
    const context = metricOf({ metric: 'M03', role: 'context', weight: 0 });
    const { total } = progressOf(givenOf(planOf([metricOf({ weight: 100 }), context])));
    expect(total?.contributions.map(({ id }) => id)).toEqual(['M02']);
  });

  it('follows an accepted challenge and not a pending one', () => {
    const plan = planOf([metricOf({ weight: 100 })]);
    const measurements = [measured({ ...quarter, figure: rate(18, 20) })];
    const printed = (challenges: ReturnType<typeof challenge>[]) =>
      progressOf(givenOf(plan, { measurements, challenges })).total?.printed;
    expect(printed([])).toBe(85.7);
    expect(printed([challenge()])).toBe(85.7);
    expect(printed([challenge({ decision: decided('accepted') })])).toBe(113.7);
  });
});

it('keeps plan order and counts a measurement handed in twice once', () => {
  const { rows } = progressOf(
    givenOf(planOf([reopen, csat]), { measurements: [figures.M02], earlier: [figures.M02, figures.M07] }),
  );
  expect(rows.map(({ metric, n }) => [metric, n])).toEqual([
    ['M07', 500],
    ['M02', 50],
  ]);
});
