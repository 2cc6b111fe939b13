import type { Party } from '@/lib/model/plan-metric';
import { type ReplyFile, replyFileSchema } from '@/lib/model/reply-file';
import type { Review } from '@/lib/model/review';
import { type FileRead, fault } from './file-fault';
import { sameSigner } from './fingerprint';
import type { Hand } from './sign-text';
import { readSigned, type SignedKind, writeSigned } from './signed-file';
import { checkName } from './signed-name';

const REPLY: SignedKind<ReplyFile> = { format: 'throughline reply', version: 1, schema: replyFileSchema };

interface Outgoing {
  id: string;
  /** instant */
  madeAt: string;
  party: Party;
  review: Review;
}

/** The reply file as text, signed by the party who sends it. */
export function writeReply({ id, madeAt, party, review }: Outgoing, hand: Hand): Promise<string> {
  return writeSigned(REPLY, { id, madeAt, party, review }, hand);
}

/**
 * A reply file as it came. Names under the review must hold too, and be those of the keys they stand for. Never
 * throws. Whether it may be taken in is for `mergeAnswers` and `mergeReview` to say.
 */
export async function readReply(given: string | Uint8Array): Promise<FileRead<ReplyFile>> {
  const read = await readSigned(REPLY, given);
  if (!read.ok) return read;
  const { by, party, review } = read.value;
  const keys = {
    manager: party === 'manager' ? by.signer : null,
    employee: party === 'employee' ? by.signer : review.employee.signer,
  };
  for (const one of ['manager', 'employee'] as const) {
    const signed = review.signatures[one];
    const check = await checkName(one, review);
    if (check === 'unknown') return fault('cannotCheck');
    const key = keys[one];
    const isTheirs = !signed || !key || sameSigner(signed.signer, key);
    if ((check !== null && check !== 'holds') || !isTheirs)
      return fault('signatureWrong', { at: 'part', part: 'content' });
  }
  return read;
}
