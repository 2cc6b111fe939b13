import type { ReviewGate } from '@/lib/review/review-gate';
import type { SectionProps } from '../section';

/** What the employee can mend: their own answers, and who decides about their objections. */
const EMPLOYEES: readonly ReviewGate['gate'][] = ['notAnswered', 'noDecider', 'deciderIsRater'];

/** What stands between this reader and their signature. */
export function signingGates({ gates, mode, review }: Pick<SectionProps, 'gates' | 'mode' | 'review'>) {
  const blocking = gates.filter(({ blocks }) => blocks);
  if (mode !== 'answer') return blocking;
  const own = new Set(review.objections.filter(({ by }) => by === 'employee').map(({ id }) => id));
  return blocking.filter(
    ({ gate, about }) => EMPLOYEES.includes(gate) && (gate === 'notAnswered' || own.has(about)),
  );
}
