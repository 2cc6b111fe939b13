import { localDate } from '@/lib/model/local-date';
import { day, t, tn } from '@/lib/platform/i18n';

const DAY = 86_400_000;
/** Further ahead than this many days a date says more than a number of days. */
const SOON = 14;

/** How far off a calendar date is: overdue, today, tomorrow, in some days, or the date itself. */
export function dueText(due: string, today: Date): string {
  const days = Math.round((Date.parse(due) - Date.parse(localDate(today))) / DAY);
  if (days < 0) return tn('shared_overdue', -days);
  if (days === 0) return t('shared_dueToday');
  if (days === 1) return t('shared_dueTomorrow');
  return days <= SOON ? tn('shared_dueIn', days) : t('shared_dueOn', day(new Date(due), today, 'UTC'));
}
