import { describe, expect, it } from 'vitest';
import { balanceOf } from '@/components/workspace/plan/balance';
import { withMetric } from '@/components/workspace/plan/edit-metrics';
import { newPlan } from './fake-plan-door';

describe('balanceOf', () => {
  it('adds a preset up to 100 from every side', () => {
    const balance = balanceOf(newPlan());
    expect(balance).toMatchObject({ total: 100, lagging: 60, leading: 15, rubric: 25, customer: 75 });
    expect(balance.families).toEqual([
      { family: 'effort', weight: 40 },
      { family: 'satisfaction', weight: 35 },
      { family: 'internal', weight: 25 },
    ]);
  });

  it('counts nothing that is not scored, and no internal metric as the customers’', () => {
    const inward = withMetric(newPlan(), 'M01', { family: 'internal' });
    expect(balanceOf(inward).customer).toBe(45);
    const out = withMetric(newPlan(), 'M01', { role: 'context' });
    expect(balanceOf(out)).toMatchObject({ total: 70, lagging: 30 });
  });
});
