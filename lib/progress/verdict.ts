import { MINIMUM } from './sample';
import { type Interval, wilson } from './wilson';

/** The three things one may say of a target. Only the first two are claims. */
export type Verdict = 'met' | 'notMet' | 'tooEarly';

/**
 * What an interval proves about a target: met when the whole of it is on the good side (the bound may touch
 * the target), not met when the whole of it is on the bad side, otherwise too early to tell. A metric that
 * has a band instead of a target is always too early.
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
