import type { Plan } from '@/lib/model/plan';
import type { Party, PlanMetric } from '@/lib/model/plan-metric';

const nobody = { employee: null, manager: null };

/** What two people agree to about a metric: all of it but who agreed. */
function terms(metric: PlanMetric): string {
  const { accepted: _accepted, proposedBy: _proposedBy, ...agreed } = metric;
  return JSON.stringify(agreed);
}

/** Whether two versions of a metric say the same. */
export function sameTerms(one: PlanMetric, other: PlanMetric): boolean {
  return terms(one) === terms(other);
}

/**
 * The plan after an edit, with the acceptances that still hold: who changes a metric proposes it anew, and
 * nobody has accepted it. Terms that are back where the version in force has them were accepted there.
 */
export function settleAcceptances(before: Plan | null, after: Plan, inForce: Plan | null, by: Party): Plan {
  let touched = false;
  const metrics = after.metrics.map((metric) => {
    const old = before?.metrics.find((one) => one.metric === metric.metric);
    // The very same acceptance stood there before: this edit was about something else.
    const untold = old ? metric.accepted === old.accepted || sameDates(metric, old) : false;
    if (!old || !untold || sameTerms(old, metric)) return metric;
    touched = true;
    const agreed = inForce?.metrics.find((one) => one.metric === metric.metric);
    if (agreed && sameTerms(agreed, metric)) {
      return { ...metric, accepted: agreed.accepted, proposedBy: agreed.proposedBy };
    }
    return { ...metric, accepted: nobody, proposedBy: by };
  });
  return touched ? { ...after, metrics } : after;
}

const sameDates = (one: PlanMetric, other: PlanMetric): boolean =>
  one.accepted.employee === other.accepted.employee && one.accepted.manager === other.accepted.manager;
