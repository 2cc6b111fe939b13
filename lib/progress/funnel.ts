import { type Interval, Z95 } from './wilson';

/** The 99.9th percentile: two-sided 99.8 %. */
const Z998 = 3.09;

/**
 * Limits within which a group of `n` cases is expected when its rate is the common one, in percent: a pair at
 * 95 % and a pair at 99.8 % (funnel plot, normal approximation). For groups of five people or more, never to rank.
 * @param common the rate of all together, in percent
 */
export function funnelLimits(common: number, n: number): { inner: Interval; outer: Interval } {
  if (!(n > 0)) throw new RangeError('a funnel needs cases');
  const share = common / 100;
  const error = 100 * Math.sqrt((share * (1 - share)) / n);
  const around = (z: number): Interval => ({
    low: Math.max(0, common - z * error),
    high: Math.min(100, common + z * error),
  });
  return { inner: around(Z95), outer: around(Z998) };
}
