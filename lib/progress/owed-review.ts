import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';

/** A metric somebody meant to look at again by now. */
export interface OwedReview {
  metric: MetricId;
  /** review: keep, change or retire it. revisit: can it be measured by now? */
  kind: 'review' | 'revisit';
  /** the day it was due, `YYYY-MM-DD` */
  on: string;
}

/**
 * Metrics whose review or revisit day has passed, longest owed first.
 * @param today `YYYY-MM-DD`; the day itself is not late yet
 */
export function owedReviews(plan: Plan, today: string): OwedReview[] {
  const owed = plan.metrics.flatMap(({ metric, reviewBy, revisit }): OwedReview[] => [
    ...(reviewBy !== null && reviewBy < today ? [{ metric, kind: 'review', on: reviewBy } as const] : []),
    ...(revisit !== null && revisit < today ? [{ metric, kind: 'revisit', on: revisit } as const] : []),
  ]);
  return owed.sort((a, b) => a.on.localeCompare(b.on) || a.metric.localeCompare(b.metric));
}
