/** An interval in percent, 0-100, unrounded. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5th percentile of the normal distribution: two-sided 95 %. */
export const Z95 = 1.959964;

/**
 * 95 % Wilson score interval of a rate, in percent and within 0-100 (Wilson 1927; recommended for
 * small samples by Brown, Cai and DasGupta 2001).
 * @param good counted cases, a whole number from 0 to `n`
 * @param n all cases; with none there is no interval: null
 * @throws RangeError when the counts cannot be counts
 */
export function wilson(good: number, n: number): Interval | null {
  checkCounts(good, n);
  return n === 0 ? null : wilsonOf(good / n, n);
}

/** The same for a share (0-1) that need not be a whole count, as in planning. */
export function wilsonOf(share: number, n: number): Interval {
  const spread = Z95 ** 2 / n;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / n + spread / (4 * n))) / (1 + spread);
  return { low: percent(centre - half), high: percent(centre + half) };
}

/** Refuses what cannot be "so many out of so many". */
export function checkCounts(good: number, n: number): void {
  if (!Number.isInteger(good) || !Number.isInteger(n) || good < 0 || n < good)
    throw new RangeError(`not a count out of a whole: ${good} of ${n}`);
}

function percent(share: number): number {
  return Math.min(100, Math.max(0, 100 * share));
}
