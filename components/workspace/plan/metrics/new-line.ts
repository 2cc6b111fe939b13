import { metricOf } from '@/lib/catalogue/metrics';
import { planLine } from '@/lib/catalogue/preset-plan';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import { withAdded } from '../edit-metrics';
import { defaultGuardLimit } from './default-guard-limit';

/** Scored metrics a plan may hold at most. */
const MOST_SCORED = 7;

/** What a metric of the library does in a plan when it is added: the most that the library allows and the plan has room for. */
export function roleWhenAdded(plan: Plan, id: MetricId): PlanMetric['role'] {
  const use = metricOf(id)?.use;
  if (use === 'guardrail') return 'guardrail';
  if (use !== 'scored' && use !== 'scoredOrGuardrail') return 'context';
  const scored = plan.metrics.filter((one) => one.role === 'scored').length;
  return scored < MOST_SCORED ? 'scored' : 'context';
}

/** The plan with a metric of the library added, and with the guardrails the library gives it when it is scored. */
export function withFromLibrary(plan: Plan, id: MetricId): Plan {
  const definition = metricOf(id);
  if (!definition) return plan;
  const role = roleWhenAdded(plan, id);
  if (role !== 'scored') return withAdded(plan, { ...planLine(id), role });
  const guardrails: Guardrail[] = [
    ...definition.guards.map((guard) => ({
      kind: 'metric' as const,
      metric: guard,
      limit: defaultGuardLimit(plan, guard),
    })),
    ...definition.watches.map((watch) => ({ kind: 'watch' as const, watch })),
  ];
  const partner = definition.leadsTo?.metric;
  const leadsTo = partner && plan.metrics.some((one) => one.metric === partner) ? partner : null;
  const added = withAdded(plan, { ...planLine(id), role, guardrails, leadsTo });
  return definition.guards.reduce(
    (so, guard) => withAdded(so, { ...planLine(guard), role: 'guardrail' }),
    added,
  );
}
