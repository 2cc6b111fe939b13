import { MINIMUM } from './sample';
import { wilson } from './wilson';

/** The three things one may say of a target. Only the first two are claims. */
export type Verdict = 'met' | 'notMet' | 'tooEarly';

/**
 * What a rate proves about its target: met when the whole 95 % interval is on the good side (the
 * bound may touch it), not met when the whole interval is on the bad side, otherwise too early to tell.
 * A sample under `minimum`, and a metric that has a band instead of a target, is always too early.
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
  if (interval === null || n < minimum || direction === 'band') return 'tooEarly';
  const { low, high } = interval;
  if (direction === 'up') return low >= target ? 'met' : high < target ? 'notMet' : 'tooEarly';
  return high <= target ? 'met' : low > target ? 'notMet' : 'tooEarly';
}
