import type { Review } from '@/lib/model/review';

/** Where a review stands that came back: not signed yet, waiting for the employee, or signed by both. */
export function answerState({ signatures }: Review): 'draft' | 'waiting' | 'signed' {
  if (signatures.manager && signatures.employee) return 'signed';
  return signatures.manager ? 'waiting' : 'draft';
}
