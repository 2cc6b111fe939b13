import { roles } from '@/lib/catalogue/role';
import type { Plan } from '@/lib/model/plan';
import { day, language, t } from '@/lib/platform/i18n';

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** A calendar date as people say it; the year only when it is not this one. */
export function dayText(date: string, today: Date): string {
  return day(noon(date), today, 'UTC');
}

/** The role by its name; a role of one's own stands as it was written. */
export function roleName(role: string): string {
  return roles.some((one) => one === role) ? t(`role_${role}`) : role;
}

/** First and last day of a plan, e.g. "1 Oct – 31 Dec 2026". */
export function periodText(plan: Pick<Plan, 'from' | 'to'>): string {
  const form = new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return form.formatRange(noon(plan.from), noon(plan.to));
}

/** What a plan is called: its own title, or its role. */
export function planTitle(plan: Pick<Plan, 'title' | 'role'>): string {
  return plan.title || roleName(plan.role);
}
