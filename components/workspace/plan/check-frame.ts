import type { Plan } from '@/lib/model/plan';
import { block, type Finding, warn } from '@/lib/review/finding';

/**
 * What must hold between a draft, the version in force and the calendar: a change has its reason and its day, and
 * rewrites nothing. @param today calendar date in the plan's time zone
 */
export function checkFrame(plan: Plan, inForce: Plan | null, today: string): Finding[] {
  const { change, from, to, validFrom } = plan;
  if (from > to) return [block('periodBackwards')];
  if (!change) return [];
  return [
    ...(change.reason.trim() === '' ? [block('changeNoReason')] : []),
    ...(inForce && validFrom < inForce.validFrom ? [block('changeRewrites')] : []),
    ...(validFrom > to ? [block('changeTooLate')] : []),
    ...(validFrom < today ? [warn('changeBackdated')] : []),
  ];
}
