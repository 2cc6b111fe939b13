import { describe, expect, it } from 'vitest';
import { planDifferences } from '@/lib/exchange/plan-differences';
import { samplePlan, withMetric } from './sample-plan';

const plan = samplePlan();

describe('planDifferences', () => {
  it('finds none between a plan and itself, whatever was accepted since', () => {
    const accepted = withMetric(plan, 'M01', {
      accepted: { employee: '2026-11-23', manager: null },
      proposedBy: 'manager',
    });
    expect(planDifferences(plan, accepted)).toEqual([]);
    expect(planDifferences(plan, structuredClone(plan))).toEqual([]);
  });

  it('shows a figure as it was and as it is', () => {
    expect(planDifferences(plan, withMetric(plan, 'M08', { target: 12 }))).toEqual([
      { field: 'target', kind: 'changed', metric: 'M08', before: 10, after: 12 },
    ]);
  });

  it('names what has parts without showing them', () => {
    const guardrails = [{ kind: 'watch' as const, watch: 'volume' as const }];
    expect(planDifferences(plan, withMetric(plan, 'M08', { guardrails }))).toEqual([
      { field: 'guardrails', kind: 'changed', metric: 'M08', before: null, after: null },
    ]);
  });

  it('names metrics that came and went, and another order', () => {
    const [first, second, ...others] = plan.metrics;
    if (!first || !second) throw new Error('a preset has metrics');
    const other = { ...plan, metrics: [second, first, ...others.slice(0, -1), { ...first, metric: 'L01' }] };
    expect(planDifferences(plan, other).map(({ field, kind, metric }) => [field, kind, metric])).toEqual([
      ['metric', 'added', 'L01'],
      ['metric', 'removed', plan.metrics.at(-1)?.metric],
      ['order', 'changed', null],
    ]);
  });

  it('sees every field that was agreed', () => {
    const seen = (change: object) =>
      planDifferences(plan, { ...plan, ...change })
        .map(({ field }) => field)
        .sort();
    expect(seen({ title: 'A', worksCouncil: true, to: '2027-03-31', version: 2 })).toEqual([
      'title',
      'to',
      'worksCouncil',
    ]);
    expect(seen({ map: { ...plan.map, otherCauses: 'A new release.' } })).toEqual(['map']);
    expect(seen({ rubric: plan.rubric.map((row) => ({ ...row, weight: 0 })) })).toEqual(['rubric']);
  });
});
