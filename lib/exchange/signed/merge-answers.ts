import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { ReplyFile } from '@/lib/model/reply-file';
import type { Objection, Review } from '@/lib/model/review';
import type { Signer } from '@/lib/model/signed';
import { hashFor, objectionsOf } from './content-of';
import { sameSigner } from './fingerprint';

/**
 * Why a reply was not taken in:
 * - `otherReview`: it belongs to another review
 * - `otherParty`: it was not sent by the party it should come from
 * - `otherKey`: the key is not the one this review belongs to, or came from before
 * - `contentDiffers`: what the manager wrote is not what stands here
 * - `alreadySigned`: both signed; nothing changes any more
 */
export type MergeRefusal = 'otherReview' | 'otherParty' | 'otherKey' | 'contentDiffers' | 'alreadySigned';

export type Merged = { ok: true; review: Review } | { ok: false; reason: MergeRefusal };

/**
 * The manager takes in what the employee answered: answers, the employee's objections and signature, nothing else.
 * The reply was read by `readReply`, so its signatures hold. Taken in twice is once.
 */
export async function mergeAnswers(mine: Review, { review, party, by }: ReplyFile): Promise<Merged> {
  if (review.id !== mine.id) return refuse('otherReview');
  if (party !== 'employee') return refuse('otherParty');
  if (!sameSigner(by.signer, mine.employee.signer)) return refuse('otherKey');
  if ((await hashFor('manager', review)) !== (await hashFor('manager', mine)))
    return refuse('contentDiffers');
  const merged: Review = {
    ...mine,
    answers: review.answers,
    objections: [...objectionsOf('manager', mine), ...objectionsOf('employee', review)],
    signatures: { manager: mine.signatures.manager, employee: review.signatures.employee },
  };
  return isClosed(mine) && !isSame(merged, mine) ? refuse('alreadySigned') : { ok: true, review: merged };
}

/** What the employee holds of a review, and whose it was. */
interface HeldReview {
  review: Review;
  signer: Signer;
}

/**
 * The employee takes in what the manager wrote, for the first time or again. Their own answers and objections stay;
 * of an objection only a decision that was still open is taken over. Their signature falls where what it stood
 * under has changed.
 * @param own the employee's own key
 */
export async function mergeReview(
  held: HeldReview | null,
  { review, party, by }: ReplyFile,
  own: Signer,
): Promise<Merged> {
  if (party !== 'manager') return refuse('otherParty');
  if (!sameSigner(review.employee.signer, own)) return refuse('otherKey');
  if (!held) return { ok: true, review };
  if (review.id !== held.review.id) return refuse('otherReview');
  if (!sameSigner(by.signer, held.signer)) return refuse('otherKey');
  const decided = new Map(objectionsOf('employee', review).map((one) => [one.id, one]));
  const merged: Review = {
    ...review,
    answers: held.review.answers,
    objections: [
      ...objectionsOf('manager', review),
      ...objectionsOf('employee', held.review).map((one) => withDecision(one, decided.get(one.id))),
    ],
    signatures: { manager: review.signatures.manager, employee: null },
  };
  const signed = held.review.signatures.employee;
  if (signed?.hash === (await hashFor('employee', merged))) merged.signatures.employee = signed;
  return isClosed(held.review) && !isSame(merged, held.review)
    ? refuse('alreadySigned')
    : { ok: true, review: merged };
}

function withDecision(own: Objection, theirs: Objection | undefined): Objection {
  if (own.decision !== null || !theirs) return own;
  return isSame({ ...theirs, decision: null }, own) ? theirs : own;
}

function isClosed({ signatures }: Review): boolean {
  return signatures.manager !== null && signatures.employee !== null;
}

function isSame(one: object, other: object): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function refuse(reason: MergeRefusal): { ok: false; reason: MergeRefusal } {
  return { ok: false, reason };
}
