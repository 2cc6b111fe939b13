import { bootstrap } from '@/lib/progress/resample';
import type { Interval } from '@/lib/progress/wilson';
import type { RatedItem } from './agreement';
import { mean, sampleSpread } from './spread';

/** How one rater lies beside the others, for that rater's eyes only. */
export interface RaterProfile {
  /** items that this rater and at least one other rated */
  items: number;
  /** mean of own rating minus the others' mean on the same item; above 0 is milder */
  lean: number;
  /** resampled over items with the given seed; null for fewer than two items */
  interval: Interval | null;
  /** sample standard deviation of these differences; null for fewer than two */
  spread: number | null;
}

/** null when the rater shares no item with anybody. */
export function raterProfile(items: readonly RatedItem[], rater: number, seed: number): RaterProfile | null {
  const differences = items.flatMap(({ ratings }) => {
    const own = ratings[rater] ?? null;
    const others = ratings.filter((rating, place) => place !== rater && rating !== null) as number[];
    return own === null || others.length === 0 ? [] : [own - mean(others)];
  });
  if (differences.length === 0) return null;
  return {
    items: differences.length,
    lean: mean(differences),
    interval: differences.length < 2 ? null : bootstrap(differences, mean, seed),
    spread: sampleSpread(differences),
  };
}

/** Whether high ratings pile up from cycle to cycle, and what stands behind ratings. Shares in percent, null without any. */
export function inflationWatch(ratings: readonly { rating: number; evidence: number }[]): {
  high: number | null;
  withEvidence: number | null;
} {
  const share = (holds: (one: { rating: number; evidence: number }) => boolean): number | null =>
    ratings.length === 0 ? null : (100 * ratings.filter(holds).length) / ratings.length;
  return { high: share(({ rating }) => rating >= 4), withEvidence: share(({ evidence }) => evidence > 0) };
}
