import { individualLimits, standsOut } from './individuals';
import type { SeriesPoint } from './series';

/**
 * Marks what stands out from the points before it. Compared are only points of one definition and one kind of
 * source, with enough cases and with somebody there.
 * @param points oldest first
 */
export function markPoints(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.map((point, place) => {
    if (!isTrend(point)) return point;
    const earlier = points.slice(0, place).filter((one) => isTrend(one) && isAlike(one, point));
    const limits = individualLimits(earlier.map(({ value }) => value ?? 0));
    return { ...point, marked: limits !== null && standsOut(point.value ?? 0, limits) };
  });
}

/** Whether a point belongs to the trend: a figure of enough cases, of a time when the person was there. */
export function isTrend({ value, tooFew, away }: SeriesPoint): boolean {
  return value !== null && !tooFew && !away;
}

function isAlike(one: SeriesPoint, other: SeriesPoint): boolean {
  return one.part === other.part && (one.source === 'tagged') === (other.source === 'tagged');
}
