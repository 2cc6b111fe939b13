import { wilsonOf } from './wilson';

/**
 * How many ratings a plan should expect so that a rate is known closely enough.
 * @param expected the rate one counts on, in percent
 * @param within in points: half the width of the interval, or the distance down to its lower bound, which
 *   is the longer side for high rates
 */
export function neededRatings(expected: number, within: number, side: 'half' | 'low'): number {
  if (!(within > 0) || !(expected >= 0 && expected <= 100)) throw new RangeError('no such plan');
  for (let n = 1; ; n += 1) {
    const { low, high } = wilsonOf(expected / 100, n);
    if ((side === 'half' ? (high - low) / 2 : expected - low) <= within) return n;
  }
}
