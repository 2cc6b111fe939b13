import { dateText, daysText } from '@/components/shared/calendar';
import type { Plan } from '@/lib/model/plan';
import { t, tn } from '@/lib/platform/i18n';
import type { PeriodLeft } from '@/lib/progress/period-left';

/** The plan's name: what it is called, else its role; and its period. */
export function planName(plan: Plan, today: Date): string {
  return t('popup_planName', plan.title.trim() || roleName(plan.role), daysText(plan, today));
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
  return t('popup_agreed', plan.agreed.manager.name, dateText(plan.agreed.manager.on, today));
}

/** How much of the period is left, in words. */
export function timeLeft(left: PeriodLeft): string {
  if (left.phase === 'before') return t('popup_notBegun');
  if (left.phase === 'after') return t('popup_over');
  return left.days === 0 ? t('popup_lastDay') : tn('popup_daysLeft', left.days);
}
