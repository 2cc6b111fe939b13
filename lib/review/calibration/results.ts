import type { PaperOf } from '@/lib/model/papers';
import type { RubricId } from '@/lib/model/plan';
import { type Agreement, agreementOf, type RatedItem } from '../agreement';
import { type RaterProfile, raterProfile } from '../rater-profile';

type Calibration = PaperOf<'calibration'>;
type Rated = Calibration['items'][number];

/** What came of rating one row apart. */
export interface RowResult {
  row: RubricId;
  agreement: Agreement;
  /** in the order in which they were rated */
  items: Rated[];
  /** nearly all ratings are the same one: a coefficient may be low although everybody agrees */
  skewed: boolean;
}

/** Points of the scale. */
const SCALE = 5;

/** From this share of one rating on, in percent, a low coefficient says little (Feinstein and Cicchetti 1990). */
const SKEWED = 75;

/** What several people's ratings say, row by row. */
export function resultsOf(paper: Calibration): RowResult[] {
  const rows = [...new Set(paper.items.map(({ id }) => rowOf(id)))];
  return rows.map((row) => {
    const items = paper.items.filter(({ id }) => rowOf(id) === row);
    return {
      row,
      items,
      agreement: agreementOf(items, { scale: SCALE, seed: seedOf(paper.pack) }),
      skewed: isSkewed(items),
    };
  });
}

/** Own ratings beside the others' in all rounds together; null before the first one with others. */
export function profileOf(papers: readonly Calibration[]): RaterProfile | null {
  const items = papers
    .filter(({ practice }) => !practice)
    .flatMap(({ own, items: rated }) =>
      own === null
        ? []
        : rated.map(({ id, ratings }) => ({
            id,
            ratings: [ratings[own] ?? null, ...ratings.filter((_, place) => place !== own)],
          })),
    );
  return raterProfile(items, 0, SEED);
}

/** Rounds come together from several packs: one seed for all of them. */
const SEED = 1;

/** The same pack gives the same intervals, wherever it is put together. */
function seedOf(pack: string): number {
  return Number.parseInt(pack.slice(0, 8), 16) | 0;
}

const rowOf = (unit: string): RubricId => unit.split('/')[0] as RubricId;

function isSkewed(items: readonly RatedItem[]): boolean {
  const all = items.flatMap(({ ratings }) => ratings.filter((one) => one !== null));
  const most = Math.max(0, ...[1, 2, 3, 4, 5].map((point) => all.filter((one) => one === point).length));
  return all.length > 0 && (100 * most) / all.length >= SKEWED;
}
