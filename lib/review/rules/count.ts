import type { Plan } from '@/lib/model/plan';
import { block, type Finding } from '../finding';
import { scoredOf } from '../weigh';

/** This many scored metrics need no reason. */
const FREELY = 5;
/** And more than this many nobody keeps in mind. */
const AT_MOST = 7;

/** Scored metrics in plan order; rubric rows are not counted. */
export function checkCount(plan: Plan): Finding[] {
  return scoredOf(plan)
    .map((metric, place) => ({ ...metric, place: place + 1 }))
    .filter(({ place }) => place > FREELY)
    .flatMap(({ metric, reason, place }) => {
      if (place > AT_MOST) return [block('oneTooMany', metric, place)];
      return reason.trim() === '' ? [block('sixthNeedsReason', metric, place)] : [];
    });
}
