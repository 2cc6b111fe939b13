/** What may be said of two ratings: that they differ, which is higher, or by how much. */
export type RatingLevel = 'nominal' | 'ordinal' | 'interval';

/** One rater's rating of each item, in the same order for every rater; null: not rated. */
export type Ratings = readonly (readonly (number | null)[])[];

type Difference = (c: number, k: number) => number;

/**
 * Krippendorff's alpha for any number of raters with gaps (Krippendorff 2004, chapter 11): 1 minus observed
 * over expected disagreement, both from the pairs of ratings within items. Items with fewer than two ratings
 * say nothing about agreement and are left out.
 * @returns null when nothing can be paired or the paired ratings do not vary
 */
export function krippendorffAlpha(ratings: Ratings, level: RatingLevel): number | null {
  const items = itemsOf(ratings).filter((item) => item.length >= 2);
  const counts = new Map<number, number>();
  for (const rating of items.flat()) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const total = items.flat().length;
  const difference = differenceAt(level, counts);
  // Each ordered pair in an item of m ratings adds 1/(m-1), so that every rating counts once.
  const observed = sum(items, (item) => pairs(item, difference) / (item.length - 1)) / total;
  const expected =
    sum([...counts], ([c, ofC]) => sum([...counts], ([k, ofK]) => ofC * ofK * difference(c, k))) /
    (total * (total - 1));
  return expected > 0 ? 1 - observed / expected : null;
}

/** The ratings that each item got, gaps left out. */
function itemsOf(ratings: Ratings): number[][] {
  const longest = Math.max(0, ...ratings.map((row) => row.length));
  return Array.from({ length: longest }, (_, item) =>
    ratings.map((row) => row[item] ?? null).filter((rating) => rating !== null),
  );
}

function pairs(item: readonly number[], difference: Difference): number {
  return sum(item, (c) => sum(item, (k) => difference(c, k)));
}

/** Squared differences. Ordinal: by how many ratings lie between, the two ends counted half. */
function differenceAt(level: RatingLevel, counts: ReadonlyMap<number, number>): Difference {
  if (level === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (level === 'interval') return (c, k) => (c - k) ** 2;
  const of = (rating: number): number => counts.get(rating) ?? 0;
  return (c, k) => {
    const between = sum([...counts], ([g, ofG]) => (g >= Math.min(c, k) && g <= Math.max(c, k) ? ofG : 0));
    return (between - (of(c) + of(k)) / 2) ** 2;
  };
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((whole, one) => whole + of(one), 0);
}
