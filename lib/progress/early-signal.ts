import type { MetricId } from '@/lib/model/evidence';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { SeriesPoint } from './series';

/** A leading metric that went off for two cadences running. For the employee alone, unless they share it. */
export interface EarlySignal {
  metric: MetricId;
  /** worse than the baseline, or on which side of the band */
  off: 'baseline' | 'belowBand' | 'aboveBand';
  /** the two figures, oldest first */
  points: SeriesPoint[];
}

/** How many cadences running make a signal. */
export const SIGNAL_CADENCES = 2;

/**
 * A private suggestion to the employee: a leading metric worse than its baseline, or outside its band, for
 * two cadences running.
 * @param points the last two cadences, oldest first, as `lastRunning` gives them
 */
export function earlySignal(metric: PlanMetric, points: readonly SeriesPoint[]): EarlySignal | null {
  if (metric.timing !== 'leading' || metric.revisit !== null) return null;
  const last = points.slice(-SIGNAL_CADENCES);
  const [first, ...rest] = last.map(({ value }) => (value === null ? null : sideOf(metric, value)));
  if (last.length < SIGNAL_CADENCES || !first || rest.some((off) => off === null)) return null;
  return { metric: metric.metric, off: rest.at(-1) ?? first, points: last };
}

/** On which bad side a figure lies; null: where it should be, or nothing was agreed to tell it by. */
function sideOf({ direction, baseline, band }: PlanMetric, value: number): EarlySignal['off'] | null {
  if (direction === 'band') {
    if (band?.low != null && value < band.low) return 'belowBand';
    return band?.high != null && value > band.high ? 'aboveBand' : null;
  }
  if (baseline === null) return null;
  return (direction === 'up' ? value < baseline : value > baseline) ? 'baseline' : null;
}
