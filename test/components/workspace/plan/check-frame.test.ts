import { describe, expect, it } from 'vitest';
import { checkFrame } from '@/components/workspace/plan/check-frame';
import type { Plan } from '@/lib/model/plan';
import { newPlan } from './fake-plan-door';

const TODAY = '2026-11-23';
const inForce = newPlan();
const change = (part: Partial<Plan> = {}): Plan => ({
  ...inForce,
  version: 2,
  validFrom: TODAY,
  change: { reason: 'A new product line', metrics: [] },
  ...part,
});
const rules = (plan: Plan) => checkFrame(plan, inForce, TODAY).map(({ rule, result }) => `${result} ${rule}`);

describe('checkFrame', () => {
  it('has nothing against a first version, or a change with its reason and its day', () => {
    expect(rules(inForce)).toEqual([]);
    expect(rules(change())).toEqual([]);
  });

  it('asks for the reason of a change', () => {
    expect(rules(change({ change: { reason: ' ', metrics: [] } }))).toEqual(['block changeNoReason']);
  });

  it('lets no change rewrite what held before, or come after the end', () => {
    expect(rules(change({ validFrom: '2026-09-30' }))).toEqual([
      'block changeRewrites',
      'warn changeBackdated',
    ]);
    expect(rules(change({ validFrom: '2026-11-22' }))).toEqual(['warn changeBackdated']);
    expect(rules(change({ validFrom: '2027-01-01' }))).toEqual(['block changeTooLate']);
  });

  it('tells a period that ends before it begins', () => {
    expect(rules({ ...inForce, from: '2027-01-01' })).toEqual(['block periodBackwards']);
  });
});
