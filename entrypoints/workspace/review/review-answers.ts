import type { OpenedFile } from '@/components/workspace/review/review-door';
import { type MergeRefusal, mergeAnswers } from '@/lib/exchange/signed/merge-answers';
import { readReply } from '@/lib/exchange/signed/reply-file';
import type { ReviewStore } from '@/lib/platform/review-store';

const REFUSED: Record<MergeRefusal, string> = {
  otherReview: 'reviews_isOther_reply',
  otherParty: 'reviews_isOther_replyManager',
  otherKey: 'reviews_isOther_replyKey',
  contentDiffers: 'reviews_isOther_replyOther',
  alreadySigned: 'reviews_isOther_replyClosed',
};

/** Reads an employee's answers to a review of this shelf; writes nothing. */
export async function openAnswers(store: ReviewStore, given: Uint8Array | string): Promise<OpenedFile> {
  const read = await readReply(given);
  if (!read.ok) return { kind: 'fault', fault: read.fault };
  const { by, madeAt, party, review } = read.value;
  const { value: mine } = await store.review(review.id);
  if (party === 'manager') return { kind: 'other', why: REFUSED.otherParty };
  if (!mine) return { kind: 'other', why: REFUSED.otherReview };
  const merged = await mergeAnswers(mine, read.value);
  if (!merged.ok) return { kind: 'other', why: REFUSED[merged.reason] };
  const { answers, objections, signatures } = merged.review;
  return {
    kind: 'answers',
    opened: {
      review: merged.review,
      from: by.name,
      madeAt,
      answers: answers.length,
      questions: answers.filter(({ answer }) => answer === 'question').length,
      objections: objections.filter((one) => one.by === 'employee').length,
      signed: signatures.employee !== null,
    },
  };
}
