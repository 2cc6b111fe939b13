import { defaultLimit } from '@/lib/catalogue/default-limit';
import { metricOf } from '@/lib/catalogue/metrics';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';

/** The limit to begin with: as much worse than its own baseline as the library says; null without a baseline. */
export function defaultGuardLimit(plan: Plan, id: MetricId): number | null {
  const definition = metricOf(id);
  const baseline = plan.metrics.find((one) => one.metric === id)?.baseline ?? null;
  return definition ? defaultLimit(definition, baseline) : null;
}
