import { dateIn } from '@/lib/model/calendar-date';
import { dayNumber } from './span';

/** Where a day stands in a plan's period. */
export interface PeriodLeft {
  /** whole days after today until the last one; 0 on the last day and later */
  days: number;
  /** length of the period, both ends counted */
  total: number;
  /** share of the period gone, today counted as gone: 0-1 */
  fraction: number;
  phase: 'before' | 'during' | 'after';
}

/** Time left in a plan, in calendar days of the plan's own zone. */
export function periodLeft(plan: { from: string; to: string; timeZone: string }, today: Date): PeriodLeft {
  const now = dayNumber(dateIn(plan.timeZone, today));
  const from = dayNumber(plan.from);
  const to = dayNumber(plan.to);
  const total = Math.max(1, to - from + 1);
  const gone = Math.min(total, Math.max(0, now - from + 1));
  return {
    days: total - gone,
    total,
    fraction: gone / total,
    phase: now < from ? 'before' : now > to ? 'after' : 'during',
  };
}
