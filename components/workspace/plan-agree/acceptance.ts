import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { Party, PlanMetric } from '@/lib/model/plan-metric';

/** The plan with one party's acceptance of a metric given on a day, or taken back (null). */
export function withAccepted(plan: Plan, id: MetricId, party: Party, on: string | null): Plan {
  return changed(
    plan,
    ({ metric }) => metric === id,
    (metric) => accept(metric, party, on),
  );
}

/** The plan with everything accepted by a party that weighs nothing: guardrails and context that are still open. */
export function withRestAccepted(plan: Plan, party: Party, on: string): Plan {
  return changed(
    plan,
    (metric) => metric.role !== 'scored' && metric.accepted[party] === null,
    (metric) => accept(metric, party, on),
  );
}

/** Says who proposed a metric. */
export function withProposer(plan: Plan, id: MetricId, party: Party | null): Plan {
  return changed(
    plan,
    ({ metric }) => metric === id,
    (metric) => ({ ...metric, proposedBy: party }),
  );
}

/** Metrics a party has not accepted yet. */
export function openFor(plan: Plan, party: Party): PlanMetric[] {
  return plan.metrics.filter(({ accepted }) => accepted[party] === null);
}

function accept(metric: PlanMetric, party: Party, on: string | null): PlanMetric {
  return { ...metric, accepted: { ...metric.accepted, [party]: on } };
}

function changed(
  plan: Plan,
  which: (metric: PlanMetric) => boolean,
  how: (metric: PlanMetric) => PlanMetric,
): Plan {
  return { ...plan, metrics: plan.metrics.map((metric) => (which(metric) ? how(metric) : metric)) };
}
