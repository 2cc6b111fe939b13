import type { MetricId } from '@/lib/model/evidence';
import type { Review } from '@/lib/model/review';
import { funnelLimits } from '@/lib/progress/funnel';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { Interval } from '@/lib/progress/wilson';

/** Fewer people could be told from one another, and a funnel over them says nothing. */
export const FEWEST = 5;

/** One person's review with the figures it was written on. */
export interface Compared {
  review: Pick<Review, 'template' | 'role' | 'worksCouncil' | 'from' | 'to' | 'employee'>;
  rows: readonly ProgressRow[];
}

/** One person's rate beside the limits within which it is expected. */
export interface ComparedRate {
  name: string;
  good: number;
  n: number;
  value: number;
  interval: Interval | null;
  limits: { inner: Interval; outer: Interval };
  /** within the inner limits; between inner and outer; beyond the outer ones */
  place: 'within' | 'edge' | 'beyond';
}

export interface ComparedMetric {
  metric: MetricId;
  /** the rate of all together, in percent, and its cases */
  common: number;
  n: number;
  /** by name, never by figure */
  people: ComparedRate[];
}

/** Why nothing is compared; sentence: `compare_<why>`, `$1` the number of people. */
export type CompareRefusal = 'worksCouncil' | 'templates' | 'roles' | 'periods' | 'tooFew' | 'noRates';

export type Comparison =
  | { ok: true; people: number; metrics: ComparedMetric[] }
  | { ok: false; why: CompareRefusal; people: number };

/**
 * Rates of several people beside funnel limits. Only over reviews of one template and version, one role and one
 * period, five people or more, none in works-council mode; a metric shows where five of them have cases and it is
 * nobody's shared figure. Intervals: Wilson; limits: normal approximation around the common rate.
 */
export function compareReviews(all: readonly Compared[]): Comparison {
  const reviews = all.map(({ review }) => review);
  const people = new Set(reviews.map(({ employee }) => JSON.stringify(employee.signer))).size;
  const differ = (of: (review: Compared['review']) => string): boolean => new Set(reviews.map(of)).size > 1;
  const refuse = (why: CompareRefusal): Comparison => ({ ok: false, why, people });
  if (reviews.some(({ worksCouncil }) => worksCouncil)) return refuse('worksCouncil');
  if (differ(({ template }) => `${template.id} ${template.version}`)) return refuse('templates');
  if (differ(({ role }) => role)) return refuse('roles');
  if (differ(({ from, to }) => `${from} ${to}`)) return refuse('periods');
  if (people < FEWEST || people < all.length) return refuse('tooFew');
  const metrics = metricsOf(all).flatMap((metric) => compared(metric, all));
  return metrics.length === 0 ? refuse('noRates') : { ok: true, people, metrics };
}

function metricsOf(all: readonly Compared[]): MetricId[] {
  return [...new Set(all.flatMap(({ rows }) => rows.map(({ metric }) => metric)))];
}

function compared(metric: MetricId, all: readonly Compared[]): ComparedMetric[] {
  const known = all.flatMap(({ review, rows }) => {
    const row = rows.find((one) => one.metric === metric);
    if (row?.kind !== 'rate' || row.shared || row.value === null || !row.n) return [];
    return [
      { name: review.employee.name, good: row.good, n: row.n, value: row.value, interval: row.interval },
    ];
  });
  if (known.length < FEWEST) return [];
  const n = known.reduce((sum, one) => sum + one.n, 0);
  const common = (100 * known.reduce((sum, one) => sum + one.good, 0)) / n;
  const people = known
    .map((one): ComparedRate => {
      const limits = funnelLimits(common, one.n);
      return { ...one, limits, place: placeOf(one.value, limits) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
  return [{ metric, common, n, people }];
}

function placeOf(value: number, { inner, outer }: ComparedRate['limits']): ComparedRate['place'] {
  const inside = ({ low, high }: Interval): boolean => value >= low - 1e-9 && value <= high + 1e-9;
  if (inside(inner)) return 'within';
  return inside(outer) ? 'edge' : 'beyond';
}
