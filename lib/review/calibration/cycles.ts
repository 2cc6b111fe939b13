import type { Review } from '@/lib/model/review';
import { inflationWatch } from '../rater-profile';

/** Ratings given in reviews of one period; shares in percent. */
export interface CycleWatch {
  /** `YYYY-MM-DD` */
  from: string;
  to: string;
  ratings: number;
  /** of 4 and 5 */
  high: number;
  /** with evidence linked */
  withEvidence: number;
}

/**
 * Whether high ratings pile up from cycle to cycle: one's own reviews, by their period, oldest first. Those under
 * works-council rules are left out.
 */
export function cyclesOf(
  all: readonly Pick<Review, 'from' | 'to' | 'ratings' | 'worksCouncil'>[],
): CycleWatch[] {
  const reviews = all.filter(({ worksCouncil }) => !worksCouncil);
  const periods = [...new Set(reviews.map(({ from, to }) => `${from} ${to}`))].sort();
  return periods.flatMap((period) => {
    const given = reviews
      .filter(({ from, to }) => `${from} ${to}` === period)
      .flatMap(({ ratings }) => ratings)
      .flatMap(({ rating, evidence }) => (rating === null ? [] : [{ rating, evidence: evidence.length }]));
    const { high, withEvidence } = inflationWatch(given);
    const [from = '', to = ''] = period.split(' ');
    return high === null || withEvidence === null
      ? []
      : [{ from, to, ratings: given.length, high, withEvidence }];
  });
}
