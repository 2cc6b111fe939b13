import { bootstrap } from '@/lib/progress/resample';
import type { Interval } from '@/lib/progress/wilson';
import { krippendorffAlpha } from './krippendorff-alpha';
import { weightedKappa } from './weighted-kappa';

/** One item and what each rater gave it, raters in the same order throughout; null: not rated. */
export interface RatedItem {
  id: string;
  ratings: readonly (number | null)[];
}

export interface Agreement {
  /** items that at least two people rated */
  items: number;
  /** percent of these that everybody rated the same; null without any */
  raw: number | null;
  /** ids of items on which ratings differ */
  differing: string[];
  /** null: under ten items, only the list is shown, or the ratings do not vary */
  coefficient: { kind: 'kappa' | 'alpha'; value: number; interval: Interval | null } | null;
  why: 'tooFew' | 'noVariation' | null;
}

/** Under this many items a coefficient says less than the list. */
const ENOUGH = 10;

/**
 * Agreement on items rated apart: two raters without gaps by quadratic-weighted kappa, others by ordinal alpha.
 * The interval resamples items with the given seed; null where a resample has no variation.
 */
export function agreementOf(all: readonly RatedItem[], given: { scale: number; seed: number }): Agreement {
  const items = all.filter(({ ratings }) => rated(ratings).length >= 2);
  const differing = items.filter(({ ratings }) => new Set(rated(ratings)).size > 1).map(({ id }) => id);
  const raw = items.length === 0 ? null : (100 * (items.length - differing.length)) / items.length;
  const listed = { items: items.length, raw, differing };
  if (items.length < ENOUGH) return { ...listed, coefficient: null, why: 'tooFew' };
  const noGaps = all.every(({ ratings }) => ratings.length === 2 && rated(ratings).length === 2);
  const kind = noGaps ? 'kappa' : 'alpha';
  const measure = kind === 'kappa' ? kappaOf(given.scale) : alphaOf;
  const value = measure(items);
  if (value === null) return { ...listed, coefficient: null, why: 'noVariation' };
  const interval = bootstrap(items, measure, given.seed);
  return { ...listed, coefficient: { kind, value, interval }, why: null };
}

/** What an alpha allows (Krippendorff 2004): rely on it, conclude with care, or rework the rubric. */
export function readAlpha(alpha: number): 'reliable' | 'tentative' | 'rework' {
  if (alpha >= 0.8) return 'reliable';
  return alpha >= 0.667 ? 'tentative' : 'rework';
}

const kappaOf =
  (scale: number) =>
  (items: readonly RatedItem[]): number | null =>
    weightedKappa(column(items, 0), column(items, 1), scale);

function alphaOf(items: readonly RatedItem[]): number | null {
  const raters = Math.max(...items.map(({ ratings }) => ratings.length));
  const rows = Array.from({ length: raters }, (_, rater) =>
    items.map(({ ratings }) => ratings[rater] ?? null),
  );
  return krippendorffAlpha(rows, 'ordinal');
}

function column(items: readonly RatedItem[], rater: number): number[] {
  return items.map(({ ratings }) => ratings[rater] ?? 0);
}

function rated(ratings: RatedItem['ratings']): number[] {
  return ratings.filter((rating) => rating !== null);
}
