import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';

/** The metrics that earn points, in plan order. */
export function scoredOf(plan: Plan): PlanMetric[] {
  return plan.metrics.filter((metric) => metric.role === 'scored');
}

/** Weights added up, in whole percent. */
export function weightOf(rows: readonly { weight: number }[]): number {
  return rows.reduce((sum, row) => sum + row.weight, 0);
}

/** Percent of the plan that measures what customers gain; rubric rows and internal metrics do not. Asked for: 70. */
export function customerShare(plan: Plan): number {
  return weightOf(scoredOf(plan).filter((metric) => metric.family !== 'internal'));
}
