import type { Review } from '@/lib/model/review';
import type { ReviewMaterial } from './material';

/** As many bundles are remembered of one review. */
const BUNDLES = 40;

/**
 * The same review on a later bundle of the same person, plan and period: everything that was said stays, also about
 * pieces that are not in it any more. Names under it go, because what they stood under is not the same.
 */
export function goOn(review: Review, { head, plan }: ReviewMaterial): Review {
  const rated = new Set(review.ratings.map(({ row }) => row));
  const added = review.ratings.length === 0 ? [] : plan.rubric.filter(({ row }) => !rated.has(row));
  return {
    ...review,
    employee: { name: head.by.name, signer: head.by.signer },
    plan: { id: plan.id, version: plan.version },
    worksCouncil: plan.worksCouncil,
    bundles: [...review.bundles.filter((id) => id !== head.id), head.id].slice(-BUNDLES),
    ratings: [
      ...review.ratings,
      ...added.map(({ row }) => ({ row, rating: null, rationale: '', evidence: [] })),
    ],
    signatures: { manager: null, employee: null },
  };
}
