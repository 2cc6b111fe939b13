import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { type Finding, warn } from '../finding';
import { scoredOf } from '../weigh';

/** Given in percent, but no share of cases: ratios of medians, of ratings, of money. Their interval is resampled. */
const NO_RATES = ['M14', 'M17', 'M41', 'M42', 'M50'];

/** The same ratings stand behind both. */
const SAME_RATINGS = ['M01', 'M02'];

/** Targets that could never be shown to be met, and ratings that would count twice. */
export function checkTargets(plan: Plan): Finding[] {
  const scored = scoredOf(plan);
  const ids = scored.map(({ metric }) => metric);
  return [
    ...scored
      .filter((metric) => isRate(metric) && (metric.target === 0 || metric.target === 100))
      .map(({ metric, target }) => warn('targetUnprovable', metric, target ?? 0)),
    ...(SAME_RATINGS.every((id) => ids.includes(id)) ? [warn('ratingsTwice', 'M02')] : []),
  ];
}

/** Whether a metric is a share of cases, in percent, with a direction in which it gets better. */
function isRate({ metric, own, direction }: PlanMetric): boolean {
  const unit = own?.unit ?? metricOf(metric)?.unit;
  return unit === 'percent' && direction !== 'band' && !NO_RATES.includes(metric);
}
