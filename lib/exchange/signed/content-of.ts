import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Party } from '@/lib/model/plan-metric';
import type { Review } from '@/lib/model/review';
import { sha256 } from '@/lib/platform/random';

/** What the manager wrote of a review: all but the answers, the employee's objections and the signatures. */
export function contentOf(review: Review): Omit<Review, 'answers' | 'signatures'> {
  const { answers: _answers, signatures: _signatures, ...content } = review;
  return { ...content, objections: objectionsOf('manager', review) };
}

/** The objections one party raised, in their order. */
export function objectionsOf(party: Party, { objections }: Review): Review['objections'] {
  return objections.filter(({ by }) => by === party);
}

/**
 * SHA-256 of what a party signs, as lower-case hex. The manager signs what they wrote (`contentOf`); the employee
 * signs the hash of that together with their answers and objections.
 */
export async function hashFor(party: Party, review: Review): Promise<string> {
  const content = await sha256(canonicalJson(contentOf(review)));
  if (party === 'manager') return content;
  const objections = objectionsOf('employee', review);
  return sha256(canonicalJson({ content, answers: review.answers, objections }));
}
