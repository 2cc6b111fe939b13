import type { SigningKey } from '@/lib/exchange/signed/sign-text';
import type { Review } from '@/lib/model/review';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import type { ReviewStore } from '@/lib/platform/review-store';
import { lineAfter } from '@/lib/review/shelf-line';
import { ownTimeZone } from '../begin-plan';
import type { World } from '../world';

/** What signing and handing over need besides the ledger. */
export interface ReviewWorld extends World {
  store: ReviewStore;
  key: () => Promise<SigningKey>;
  /** hands a file to the person */
  save: (text: string, name: string) => void;
}

/** Puts a review away everywhere: first in the ledger, which is what lasts. */
export async function settleReview(
  { kept, store, changed }: ReviewWorld,
  review: Review,
  state?: ShelfLine['state'],
): Promise<void> {
  const body = { noun: 'review', review } as const;
  await kept.append([{ id: newId(), at: instant(), kind: 'paper.written', subject: review.id, body }]);
  await store.saveReview(review);
  await store.editLine(review.id, (line) => ({
    ...lineAfter(state ? { ...line, state } : line, review, ownTimeZone()),
    touchedAt: instant(),
  }));
  changed();
}
