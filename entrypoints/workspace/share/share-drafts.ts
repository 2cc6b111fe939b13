import { objectionsOf } from '@/lib/exchange/signed/content-of';
import type { Review } from '@/lib/model/review';
import type { ShareWorld } from './share-world';

/** A review with the answers and objections being written; those of a signed one are settled. */
export async function withDraft({ store }: Pick<ShareWorld, 'store'>, review: Review): Promise<Review> {
  const draft = review.signatures.employee ? null : await store.answers(review.id);
  if (!draft) return review;
  const own = objectionsOf('employee', draft);
  return { ...review, answers: draft.answers, objections: [...objectionsOf('manager', review), ...own] };
}
