import type { Plan } from '@/lib/model/plan';
import { block, type Finding } from '../finding';

/** Both parties accept each metric, whatever its part in the plan. */
export function checkAcceptance(plan: Plan): Finding[] {
  return plan.metrics
    .filter(({ accepted }) => accepted.employee === null || accepted.manager === null)
    .map(({ metric }) => block('notAccepted', metric));
}
