import type { Plan } from '@/lib/model/plan';
import { day, t, tn } from '@/lib/platform/i18n';
import type { PeriodLeft } from '@/lib/progress/period-left';

const QUARTERS: Record<string, number> = {
  '01-01/03-31': 1,
  '04-01/06-30': 2,
  '07-01/09-30': 3,
  '10-01/12-31': 4,
};

/** A calendar date as an instant in the middle of that day, so that no zone moves it. */
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** The plan's name: role and period; a calendar quarter is named as one. */
export function planName(plan: Plan, today: Date): string {
  const quarter = QUARTERS[`${plan.from.slice(5)}/${plan.to.slice(5)}`];
  const sameYear = plan.from.slice(0, 4) === plan.to.slice(0, 4);
  const period =
    quarter && sameYear
      ? t('popup_quarter', quarter, plan.from.slice(0, 4))
      : t('popup_period', day(noon(plan.from), today, 'UTC'), day(noon(plan.to), today, 'UTC'));
  return t('popup_planName', roleName(plan.role), period);
}

/** The role in words; a role of one's own stands as it was written. */
function roleName(role: string): string {
  const key = `role_${role.replace(/\W/g, '_')}`;
  const text = t(key);
  return text === key ? role : text;
}

/** With whom and when it was agreed, or that nobody has agreed to it. */
export function planStanding(plan: Plan, today: Date): string {
  if (!plan.agreed) return t('popup_trial');
  return t('popup_agreed', plan.agreed.manager.name, day(noon(plan.agreed.manager.on), today, 'UTC'));
}

/** How much of the period is left, in words. */
export function timeLeft(left: PeriodLeft): string {
  if (left.phase === 'before') return t('popup_notBegun');
  if (left.phase === 'after') return t('popup_over');
  return left.days === 0 ? t('popup_lastDay') : tn('popup_daysLeft', left.days);
}
