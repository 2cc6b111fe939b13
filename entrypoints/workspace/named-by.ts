import type { Plan } from '@/lib/model/plan';

/** Every wording of a metric in any plan so far, the newest first: evidence outlives the plan it was kept under. */
export function namedBy(versions: readonly Plan[]): Pick<Plan, 'metrics'> {
  return { metrics: versions.toReversed().flatMap(({ metrics }) => metrics) };
}
