import type { Plan } from '@/lib/model/plan';
import { sameTerms } from './settle-acceptances';

const later = (one: string, other: string): string => (one > other ? one : other);

/**
 * A draft of the version after `plan`. What nobody changes keeps its acceptances. Where the two had agreed, the
 * draft must say why it changes and from which day on; days before keep the version they had.
 * @param today calendar date in the plan's time zone
 */
export function draftOf(plan: Plan, today: string): Plan {
  if (!plan.agreed) return { ...plan, version: plan.version + 1 };
  return {
    ...plan,
    version: plan.version + 1,
    agreed: null,
    validFrom: later(today, plan.from),
    change: { reason: '', metrics: [] },
    meeting: null,
  };
}

/** The metrics that read otherwise than in the version before, new and gone ones included. */
export function changedMetrics(draft: Plan, before: Plan): string[] {
  const ids = new Set([...draft.metrics, ...before.metrics].map((one) => one.metric));
  return [...ids].filter((id) => {
    const now = draft.metrics.find((one) => one.metric === id);
    const then = before.metrics.find((one) => one.metric === id);
    return !now || !then || !sameTerms(now, then);
  });
}

/** The number the next version of this plan gets. */
export function nextVersion(plan: Plan, versions: readonly Plan[]): number {
  return 1 + Math.max(0, ...versions.filter((one) => one.id === plan.id).map((one) => one.version));
}

/**
 * Whether a plan may be adopted without anybody's agreement: never over one that two people agreed to for
 * the same days.
 */
export function mayBeTrial(plan: Plan, inForce: Plan | null): boolean {
  return !inForce?.agreed || plan.from > inForce.to;
}
