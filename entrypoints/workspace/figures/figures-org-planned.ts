import { readPlan } from '@/lib/ledger/read-progress';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { createPlanStore } from '@/lib/platform/plan-store';
import type { OrgMeasure } from '@/lib/sites/org-contract';
import type { OrgReach } from './figures-org';

/** The plan in force, and what is planned with the draft that is being worked on. */
export interface Planned {
  plan: Plan | null;
  metrics: PlanMetric[];
}

export async function readPlanned({ kept, store }: Pick<OrgReach, 'kept' | 'store'>): Promise<Planned> {
  const [plan, draft] = await Promise.all([
    kept.ledger().then(readPlan),
    createPlanStore(store).draft.read(),
  ]);
  return { plan, metrics: [...(plan?.metrics ?? []), ...(draft.value?.plan.metrics ?? [])] };
}

/**
 * The metrics that take a measure's figure: those whose `measure` says so; else the library's own, unless the plan
 * has another measure answer that one.
 */
export function metricsFor({ id, metric }: OrgMeasure, { metrics }: Planned): MetricId[] {
  const named = metrics.filter(({ measure }) => measure === id).map((one) => one.metric);
  if (named.length > 0) return [...new Set(named)];
  const elsewhere = metrics.some((one) => one.metric === metric && one.measure);
  return metric === null || elsewhere ? [] : [metric];
}
