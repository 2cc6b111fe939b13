/** A range to stay in, in the metric's own unit. null: that side is open. */
export interface BandLimits {
  low: number | null;
  high: number | null;
  /** where the points reach 0; needed for each side that is not open */
  outerLow: number | null;
  outerHigh: number | null;
}

/**
 * Points of a metric that should stay in a range, 0-100: 100 inside, falling in a straight line to 0 at
 * the outer limits, never more than 100.
 * @throws RangeError when a limit has no outer limit beyond it, or the range is empty
 */
export function band(value: number, limits: BandLimits): number {
  const { low, high, outerLow, outerHigh } = limits;
  if (!Number.isFinite(value)) throw new RangeError('no value to score');
  if (low === null && high === null) throw new RangeError('a band needs a limit');
  if (low !== null && high !== null && low > high) throw new RangeError('the band is empty');
  return Math.min(side(value, low, outerLow), side(-value, negate(high), negate(outerHigh)));
}

/** Points seen from below: 100 from `limit` on, 0 up to `outer`. */
function side(value: number, limit: number | null, outer: number | null): number {
  if (limit === null) return 100;
  if (outer === null || outer >= limit) throw new RangeError('the outer limit must lie beyond the limit');
  if (value >= limit) return 100;
  return value <= outer ? 0 : (100 * (value - outer)) / (limit - outer);
}

function negate(value: number | null): number | null {
  return value === null ? null : -value;
}
