import { describe, expect, it } from 'vitest';
import { changedPath } from '@/components/workspace/plan/changed-path';

const plan = {
  title: 'a',
  totals: true,
  metrics: [
    { weight: 30, cut: '' },
    { weight: 20, cut: '' },
  ],
};

describe('changedPath', () => {
  it('names the one field that differs', () => {
    const [first, second] = plan.metrics;
    expect(changedPath(plan, { ...plan, title: 'b' })).toBe('title');
    expect(changedPath(plan, { ...plan, metrics: [first, { ...second, weight: 21 }] })).toBe(
      'metrics.1.weight',
    );
  });

  it('names none when more than one field, a switch or the shape differs', () => {
    expect(changedPath(plan, plan)).toBeNull();
    expect(changedPath(plan, { ...plan, title: 'b', metrics: [{ weight: 1, cut: '' }] })).toBeNull();
    expect(changedPath(plan, { ...plan, totals: false })).toBeNull();
    expect(changedPath(null, plan)).toBe('');
  });
});
