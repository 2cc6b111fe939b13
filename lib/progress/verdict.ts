import type { BandLimits } from './band';
import { MINIMUM } from './sample';
import { type Interval, wilson } from './wilson';

/** The three things one may say of a target. Only the first two are claims. */
export type Verdict = 'met' | 'notMet' | 'tooEarly';

/**
 * What an interval proves about a target: met when the whole of it is on the good side (the bound may touch
 * the target), not met when the whole of it is on the bad side, otherwise too early to tell. A band has no such
 * side: always too early, see `bandVerdict`.
 * @param target in the unit of the interval
 */
export function verdictOf(
  { low, high }: Interval,
  target: number,
  direction: 'up' | 'down' | 'band',
): Verdict {
  if (direction === 'band') return 'tooEarly';
  if (direction === 'up') return low >= target ? 'met' : high < target ? 'notMet' : 'tooEarly';
  return high <= target ? 'met' : low > target ? 'notMet' : 'tooEarly';
}

/** The same for a range to stay in: met when the whole interval is inside, not met when the whole of it is outside. */
export function bandVerdict({ low, high }: Interval, band: Pick<BandLimits, 'low' | 'high'>): Verdict {
  const [from, to] = [band.low ?? Number.NEGATIVE_INFINITY, band.high ?? Number.POSITIVE_INFINITY];
  if (low >= from && high <= to) return 'met';
  return high < from || low > to ? 'notMet' : 'tooEarly';
}

/**
 * The same for a rate, by its 95 % interval. A sample under `minimum` is always too early.
 * @param target in percent
 */
export function verdict(
  good: number,
  n: number,
  target: number,
  direction: 'up' | 'down' | 'band',
  minimum = MINIMUM,
): Verdict {
  const interval = wilson(good, n);
  return interval === null || n < minimum ? 'tooEarly' : verdictOf(interval, target, direction);
}
