import type { MetricId } from '@/lib/model/evidence';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { SeriesPoint } from './series';

/** A metric that does not move: a reason to ask what stands in the way, before anybody asks for more. */
export interface Flat {
  metric: MetricId;
  /** the three figures, oldest first */
  points: SeriesPoint[];
  /** from the lowest to the highest of them, and how much would have been a movement */
  moved: number;
  needed: number;
}

/** How many cadences running are looked at. */
export const FLAT_CADENCES = 3;

/** Under a tenth of the way from baseline to target is no movement. */
const LEAST = 0.1;

/**
 * Whether a metric moved less than a tenth of |target - baseline| over three cadences running. A metric that
 * stands at its target is not flat but there.
 * @param points the last three cadences, oldest first, as `lastRunning` gives them
 */
export function flat(metric: PlanMetric, points: readonly SeriesPoint[]): Flat | null {
  const { baseline, target, direction } = metric;
  const last = points.slice(-FLAT_CADENCES);
  const values = last.flatMap(({ value }) => value ?? []);
  const newest = values.at(-1);
  if (values.length < FLAT_CADENCES || newest === undefined) return null;
  if (baseline === null || target === null || direction === 'band' || metric.revisit !== null) return null;
  if (direction === 'up' ? newest >= target : newest <= target) return null;
  const moved = Math.max(...values) - Math.min(...values);
  const needed = LEAST * Math.abs(target - baseline);
  return moved < needed - 1e-9 ? { metric: metric.metric, points: last, moved, needed } : null;
}
