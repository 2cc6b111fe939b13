import type { Plan } from '@/lib/model/plan';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import { block, type Finding } from '../finding';
import { scoredOf } from '../weigh';

/** Each scored metric names something that shows when it is bought at the customer's expense. */
export function checkGuardrails(plan: Plan): Finding[] {
  return scoredOf(plan)
    .filter((metric) => !metric.guardrails.some((guardrail) => holds(guardrail, metric)))
    .map(({ metric }) => block('noGuardrail', metric));
}

/** A built-in watch brings its own limit; a metric needs one and cannot guard itself. */
function holds(guardrail: Guardrail, of: PlanMetric): boolean {
  return guardrail.kind === 'watch' || (guardrail.limit !== null && guardrail.metric !== of.metric);
}
