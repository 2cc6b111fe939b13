import { describe, expect, it } from 'vitest';
import { withMetric } from '@/components/workspace/plan/edit-metrics';
import { settleAcceptances } from '@/components/workspace/plan/settle-acceptances';
import type { Plan } from '@/lib/model/plan';
import { newPlan } from './fake-plan-door';

const both = { employee: '2026-10-02', manager: '2026-10-02' };
const accepted = (plan: Plan): Plan => ({
  ...plan,
  metrics: plan.metrics.map((one) => ({ ...one, accepted: both, proposedBy: 'manager' as const })),
});
const of = (plan: Plan, id: string) => plan.metrics.find((one) => one.metric === id);

describe('settleAcceptances', () => {
  const agreed = accepted(newPlan());

  it('takes both acceptances from what was changed, and from nothing else', () => {
    const next = settleAcceptances(agreed, withMetric(agreed, 'M01', { target: 80 }), agreed, 'employee');
    expect(of(next, 'M01')?.accepted).toEqual({ employee: null, manager: null });
    expect(of(next, 'M01')?.proposedBy).toBe('employee');
    expect(of(next, 'M08')?.accepted).toEqual(both);
  });

  it('gives them back when the terms are again those in force', () => {
    const changed = settleAcceptances(agreed, withMetric(agreed, 'M01', { target: 80 }), agreed, 'employee');
    const back = settleAcceptances(changed, withMetric(changed, 'M01', { target: 78 }), agreed, 'employee');
    expect(of(back, 'M01')).toEqual(of(agreed, 'M01'));
  });

  it('leaves an acceptance that is being given, and edits of the plan around the metrics', () => {
    const draft = newPlan();
    const given = withMetric(draft, 'M01', { accepted: { employee: '2026-11-23', manager: null } });
    expect(settleAcceptances(draft, given, null, 'employee')).toBe(given);
    const titled = { ...agreed, title: 'New' };
    expect(settleAcceptances(agreed, titled, agreed, 'employee')).toBe(titled);
  });
});
