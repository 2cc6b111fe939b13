import { describe, expect, it } from 'vitest';
import { withMetric, withoutMetric } from '@/components/workspace/plan/edit-metrics';
import { changedMetrics, draftOf, mayBeTrial, nextVersion } from '@/components/workspace/plan/next-draft';
import type { Plan } from '@/lib/model/plan';
import { newPlan } from './fake-plan-door';

const signed = (plan: Plan): Plan => ({
  ...plan,
  agreed: {
    employee: { name: 'Ana', on: '2026-10-02' },
    manager: { name: 'Dana', on: '2026-10-02' },
    how: 'together',
  },
});

describe('the draft after a version', () => {
  it('holds from today on and asks for a reason when two people had agreed', () => {
    const draft = draftOf(signed(newPlan()), '2026-11-23');
    expect(draft).toMatchObject({
      version: 2,
      agreed: null,
      validFrom: '2026-11-23',
      change: { reason: '', metrics: [] },
    });
  });

  it('never holds from before the plan begins', () => {
    expect(draftOf(signed(newPlan()), '2026-09-01').validFrom).toBe('2026-10-01');
  });

  it('of a trial needs no reason', () => {
    expect(draftOf(newPlan(), '2026-11-23')).toMatchObject({
      version: 2,
      change: null,
      validFrom: '2026-10-01',
    });
  });

  it('names what it changes, gone metrics included', () => {
    const plan = newPlan();
    const draft = withoutMetric(withMetric(plan, 'M01', { target: 80 }), 'M16');
    expect(changedMetrics(draft, plan)).toEqual(['M01', 'M16']);
    expect(changedMetrics(plan, plan)).toEqual([]);
  });
});

describe('the number of a version', () => {
  it('follows the newest one of the same plan', () => {
    const plan = newPlan();
    const other = { ...plan, id: '00000000-0000-4000-8000-000000000001', version: 7 };
    expect(nextVersion(plan, [])).toBe(1);
    expect(nextVersion(plan, [{ ...plan, version: 2 }, other])).toBe(3);
  });
});

describe('a trial', () => {
  it('is never put over what two people agreed to for the same days', () => {
    const plan = newPlan();
    expect(mayBeTrial(plan, null)).toBe(true);
    expect(mayBeTrial(plan, plan)).toBe(true);
    expect(mayBeTrial(plan, signed(plan))).toBe(false);
    expect(mayBeTrial({ ...plan, from: '2027-01-01', to: '2027-03-31' }, signed(plan))).toBe(true);
  });
});
