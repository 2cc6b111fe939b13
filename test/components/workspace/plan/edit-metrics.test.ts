import { describe, expect, it } from 'vitest';
import {
  freeOwnId,
  withAdded,
  withMetric,
  withMoved,
  withoutMetric,
} from '@/components/workspace/plan/edit-metrics';
import { blankMetric } from '@/lib/model/blank-plan';
import { newPlan } from './fake-plan-door';

const plan = newPlan();
const ids = (of: typeof plan) => of.metrics.map((one) => one.metric);

describe('editing the metrics of a plan', () => {
  it('takes the weight from what is no longer scored', () => {
    const next = withMetric(plan, 'M08', { role: 'context' });
    expect(next.metrics.find((one) => one.metric === 'M08')?.weight).toBe(0);
  });

  it('adds behind the last of the same role, once', () => {
    const added = withAdded(plan, { ...blankMetric('M17'), role: 'scored' });
    expect(ids(added).slice(0, 6)).toEqual(['M01', 'M08', 'M22', 'M21', 'M12', 'M17']);
    expect(withAdded(added, blankMetric('M17'))).toBe(added);
  });

  it('takes a metric out with everything that pointed to it', () => {
    const next = withoutMetric(plan, 'M08');
    expect(ids(next)).not.toContain('M08');
    expect(next.metrics.find((one) => one.metric === 'M21')?.leadsTo).toBeNull();
    expect(next.metrics.find((one) => one.metric === 'M22')?.guardrails).toEqual([]);
    expect(next.map.links.some((link) => link.to === 'M08')).toBe(false);
    expect(plan.map.links.some((link) => link.to === 'M08')).toBe(true);
  });

  it('moves a metric past those of its role alone', () => {
    expect(ids(withMoved(plan, 'M08', -1)).slice(0, 2)).toEqual(['M08', 'M01']);
    expect(withMoved(plan, 'M01', -1)).toBe(plan);
    expect(withMoved(plan, 'M12', 1)).toBe(plan);
  });

  it('finds the first free id of its own', () => {
    expect(freeOwnId(plan)).toBe('L01');
    expect(freeOwnId(withAdded(plan, blankMetric('L01')))).toBe('L02');
    const full = {
      ...plan,
      metrics: Array.from({ length: 99 }, (_, at) => blankMetric(`L${String(at + 1).padStart(2, '0')}`)),
    };
    expect(freeOwnId(full)).toBeNull();
  });
});
