import { presetPlan } from '@/lib/catalogue/preset-plan';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';

const createdAt = '2026-11-23T14:00:00Z';
const id = '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f';

/** A drafted plan nobody has accepted. */
export function samplePlan(change: Partial<Plan> = {}): Plan {
  const plan = presetPlan('supportEngineer', {
    id,
    today: new Date(createdAt),
    timeZone: 'UTC',
    createdAt,
    t: (key) => key,
  });
  return { ...plan, ...change };
}

/** The plan with one metric changed. */
export function withMetric(plan: Plan, id: string, change: Partial<PlanMetric>): Plan {
  return { ...plan, metrics: plan.metrics.map((one) => (one.metric === id ? { ...one, ...change } : one)) };
}
