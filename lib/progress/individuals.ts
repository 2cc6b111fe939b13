/** What a single period may be when nothing changed: mean of the earlier ones and the limits around it. */
export interface IndividualLimits {
  mean: number;
  low: number;
  high: number;
}

const FEWEST_PERIODS = 6;
/** 3 / 1.128: three standard deviations, estimated from moving ranges of two (Shewhart charts for individuals). */
const PER_MOVING_RANGE = 2.66;

/** Limits of an individuals chart over the earlier periods, oldest first; null under six of them. */
export function individualLimits(earlier: readonly number[]): IndividualLimits | null {
  const n = earlier.length;
  if (n < FEWEST_PERIODS) return null;
  const mean = earlier.reduce((sum, value) => sum + value, 0) / n;
  const ranges = earlier.slice(1).map((value, i) => Math.abs(value - (earlier[i] ?? value)));
  const reach = (PER_MOVING_RANGE * ranges.reduce((sum, range) => sum + range, 0)) / (n - 1);
  return { mean, low: mean - reach, high: mean + reach };
}

/** Whether a period stands out from the earlier ones: a point to annotate, not a judgement. */
export function standsOut(value: number, limits: IndividualLimits): boolean {
  return value < limits.low || value > limits.high;
}
