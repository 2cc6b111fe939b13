import type { Review } from '@/lib/model/review';
import type { SectionProps } from './section';

/** Where a note stands in a review, so that words of it can be kept on purpose. */
export interface Noted {
  /** the field, as `notesOf` names it */
  item: string;
  review: Review;
  change: (next: Review) => void;
  /** the plan's word for a customer; empty: the usual ones */
  customerWord: string;
}

/** Notes about work, which should say what came of it; circumstances, obstacles and reasons need not. */
const OF_WORK = /^(rating|strength|recognition|comment|mark):|^gap:[^.]*$/;

/** Whether a note should name an effect on the customer. */
export function wantsEffect(item: string): boolean {
  return OF_WORK.test(item);
}

/** The place of a note among what a section was given. */
export function notedIn(
  { review, change, material }: Pick<SectionProps, 'review' | 'change' | 'material'>,
  item: string,
): Noted {
  return { item, review, change, customerWord: material.plan.customerWord };
}
