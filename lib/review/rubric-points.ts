/** 3 means "meets". Above it points rise slowly, as they do beyond a metric's target. */
const POINTS = [0, 50, 100, 110, 120] as const;

/**
 * Points of a rubric rating from 1 to 5.
 * @throws RangeError for anything else: there is no default rating
 */
export function rubricPoints(rating: number): number {
  const points = POINTS[rating - 1];
  if (points === undefined) throw new RangeError('a rating is a whole number from 1 to 5');
  return points;
}
