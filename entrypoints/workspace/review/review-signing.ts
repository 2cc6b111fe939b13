import type { ReviewDone, ReviewDoor } from '@/components/workspace/review/review-door';
import { writeReply } from '@/lib/exchange/signed/reply-file';
import type { Hand } from '@/lib/exchange/signed/sign-text';
import { signReview } from '@/lib/exchange/signed/signed-name';
import type { Review } from '@/lib/model/review';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId } from '@/lib/platform/random';
import { maskTexts } from '@/lib/redact/mask-texts';
import { ownTimeZone } from '../begin-plan';
import { sharedFileName } from '../share/share-file-name';
import { type ReviewWorld, settleReview } from './review-settling';

type Signing = Pick<ReviewDoor, 'sign' | 'handBack' | 'takeAnswers'>;

/** Names under a review, and the files that go back and forth. */
export function createReviewSigning(world: ReviewWorld): Signing {
  const handOf = (name: string): Promise<Hand> =>
    world.key().then(({ signer, sign }) => ({ by: { name, signer }, sign }));
  async function handOver(review: Review, hand: Hand): Promise<void> {
    const text = await writeReply({ id: newId(), madeAt: instant(), party: 'manager', review }, hand);
    world.save(text, sharedFileName(t('reviews_fileName', review.employee.name), now(), ownTimeZone()));
  }
  /** what is signed is what is kept: masked first */
  const prepared = (review: Review, name: string) =>
    maskTexts({ ...review, manager: review.manager || name });
  return {
    sign: (given, name) =>
      tried('reviews_notSigned', async () => {
        const hand = await handOf(name);
        const review = prepared(given, name);
        const manager = await signReview('manager', review, hand, instant());
        const signed = { ...review, signatures: { manager, employee: null } };
        await settleReview(world, signed);
        await handOver(signed, hand);
        return signed;
      }),
    handBack: (given, name) =>
      tried('reviews_notSigned', async () => {
        const review = prepared(given, name);
        await settleReview(world, review, 'handedBack');
        await handOver(review, await handOf(name));
        return null;
      }),
    takeAnswers: ({ review }) =>
      tried('reviews_notKept', async () => {
        await settleReview(world, review);
        return review.id;
      }),
  };
}

async function tried<Result>(why: string, doing: () => Promise<Result>): Promise<ReviewDone<Result>> {
  try {
    return { ok: true, result: await doing() };
  } catch {
    return { ok: false, why };
  }
}
