import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { anchorProblem } from '@/lib/progress/attainment';
import { block, type Circumstances, type Finding, warn } from '../finding';
import { scoredOf } from '../weigh';

/** What points are reckoned from must fit together, or there are no points. */
export function checkAnchors(plan: Plan, { signing }: Circumstances): Finding[] {
  return scoredOf(plan).flatMap((metric) => {
    const problem = metric.direction === 'band' ? bandProblem(metric) : pointProblem(metric);
    if (problem === null) return [];
    const say = problem === 'targetIsBaseline' && !signing ? warn : block;
    return [say(problem, metric.metric)];
  });
}

function pointProblem({ direction, baseline, target, stretch, floor }: PlanMetric): string | null {
  if (direction === 'band') return null;
  if (baseline === null || target === null) return 'noTarget';
  return anchorProblem({ baseline, target, stretch, floor }, direction);
}

/** At least one side, the sides in order, and a limit beyond each where the points reach 0. */
function bandProblem({ band }: PlanMetric): string | null {
  if (!band || (band.low === null && band.high === null)) return 'noBand';
  const { low, high, outerLow, outerHigh } = band;
  if (low !== null && high !== null && low > high) return 'bandEmpty';
  const lowEnds = low === null || (outerLow !== null && outerLow < low);
  const highEnds = high === null || (outerHigh !== null && outerHigh > high);
  return lowEnds && highEnds ? null : 'bandNoEnd';
}
