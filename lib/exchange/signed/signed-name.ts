import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Party } from '@/lib/model/plan-metric';
import type { Review } from '@/lib/model/review';
import type { SignedName } from '@/lib/model/signed';
import { hashFor } from './content-of';
import { type Hand, signText, verifyText } from './sign-text';

/**
 * - `holds`: this key signed this very content
 * - `changed`: the content was changed after it was signed
 * - `wrong`: the signature is not this key's
 * - `unknown`: this browser cannot check this kind of key
 */
export type NameCheck = 'holds' | 'changed' | 'wrong' | 'unknown';

/** A party's name under a review as it stands. @param at instant of signing */
export async function signReview(party: Party, review: Review, hand: Hand, at: string): Promise<SignedName> {
  const { name, signer } = hand.by;
  const rest = { name, at, hash: await hashFor(party, review), signer };
  return { ...rest, signature: await signText(hand, signedText(rest)) };
}

/** Whether a name stands under what the review now says; null: nobody signed there. */
export async function checkName(party: Party, review: Review): Promise<NameCheck | null> {
  const signed = review.signatures[party];
  if (!signed) return null;
  const { signature, ...rest } = signed;
  const verdict = await verifyText(rest.signer, signature, signedText(rest));
  if (verdict !== 'right') return verdict;
  return rest.hash === (await hashFor(party, review)) ? 'holds' : 'changed';
}

function signedText(rest: Omit<SignedName, 'signature'>): string {
  return `throughline signature 1\n${canonicalJson(rest)}`;
}
