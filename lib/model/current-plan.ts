import { blankMetric, blankPlan } from './blank-plan';
import type { Plan } from './plan';
import type { Plan1 } from './plan-1';

/** A plan in today's format; what the first release did not ask for stays open. */
export function currentPlan(plan: Plan | Plan1): Plan {
  if ('format' in plan) return plan;
  const { agreed, metrics, version, ...given } = plan;
  const on = agreed?.on ?? null;
  return {
    ...blankPlan(given),
    version,
    people: { employee: '', manager: agreed?.with ?? '' },
    metrics: metrics.map((metric) => ({
      ...blankMetric(metric.metric),
      ...metric,
      accepted: { employee: on, manager: on },
    })),
    agreed: agreed && {
      employee: { name: '', on: agreed.on },
      manager: { name: agreed.with, on: agreed.on },
      how: 'together',
    },
  };
}
