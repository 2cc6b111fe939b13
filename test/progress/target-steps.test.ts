import { describe, expect, it } from 'vitest';
import { targetSteps } from '@/lib/progress/target-steps';
import { metricOf, planOf, uuid } from './make-given';

const span = { from: '2026-09-01', to: '2027-02-28' };
const first = planOf([metricOf({ target: 92 })], { version: 1 });
const second = planOf([metricOf({ target: 94 })], { version: 2, validFrom: '2026-11-15' });
const steps = (...plans: (typeof first)[]) =>
  targetSteps(plans, 'M02', span).map(({ from, to, target }) => [from, to, target]);

describe('targetSteps', () => {
  it('keeps the old target for the days it held, and ends with the plan', () => {
    expect(steps(first, second)).toEqual([
      ['2026-10-01', '2026-11-14', 92],
      ['2026-11-15', '2026-12-31', 94],
    ]);
  });

  it('is one step where a version changed something else', () => {
    const other = planOf([metricOf({ target: 92, weight: 40 })], { version: 2, validFrom: '2026-11-15' });
    expect(steps(first, other)).toEqual([['2026-10-01', '2026-12-31', 92]]);
  });

  it('goes on with the next plan, and leaves a hole where the metric is in none', () => {
    const next = planOf([metricOf({ target: 92 })], {
      id: uuid(2),
      from: '2027-01-01',
      to: '2027-03-31',
      validFrom: '2027-01-01',
    });
    expect(steps(first, next)).toEqual([['2026-10-01', '2027-02-28', 92]]);
    const without = planOf([metricOf({ metric: 'M07' })], { version: 2, validFrom: '2026-11-01' });
    const back = planOf([metricOf({ target: 92 })], { version: 3, validFrom: '2026-12-01' });
    expect(steps(first, without, back)).toEqual([
      ['2026-10-01', '2026-10-31', 92],
      ['2026-12-01', '2026-12-31', 92],
    ]);
  });

  it('shows a changed baseline as a step of its own', () => {
    const moved = planOf([metricOf({ target: 92, baseline: 80 })], { version: 2, validFrom: '2026-12-01' });
    expect(targetSteps([first, moved], 'M02', span).map(({ baseline }) => baseline)).toEqual([85, 80]);
  });

  it('has none without a plan', () => {
    expect(steps()).toEqual([]);
  });
});
