import { day, language, t } from '@/lib/platform/i18n';

/** A stretch of calendar days, `YYYY-MM-DD`, both included. */
interface Days {
  from: string;
  to: string;
}

const QUARTERS: Record<string, number> = {
  '01-01/03-31': 1,
  '04-01/06-30': 2,
  '07-01/09-30': 3,
  '10-01/12-31': 4,
};

/** A calendar date as an instant in the middle of that day, so that no zone moves it. */
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** A calendar date, e.g. "14 Oct"; the year only when it differs from `today`'s. */
export function dateText(date: string, today: Date): string {
  return day(noon(date), today, 'UTC');
}

/** The month a calendar date lies in: "Oct", or with its year "Oct 2025". */
export function monthText(date: string, withYear: boolean): string {
  const form: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };
  if (withYear) form.year = 'numeric';
  return new Intl.DateTimeFormat(language(), form).format(noon(date));
}

/** A stretch of days as people name it: a year, a quarter, a month, or its first and last day. */
export function daysText({ from, to }: Days, today: Date): string {
  const year = from.slice(0, 4);
  if (year === to.slice(0, 4)) {
    const days = `${from.slice(5)}/${to.slice(5)}`;
    if (days === '01-01/12-31') return year;
    const quarter = QUARTERS[days];
    if (quarter) return t('shared_quarter', quarter, year);
    if (isMonth({ from, to })) return monthText(from, year !== String(today.getUTCFullYear()));
  }
  return from === to ? dateText(from, today) : t('shared_days', dateText(from, today), dateText(to, today));
}

function isMonth({ from, to }: Days): boolean {
  const next = noon(to);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && next.getUTCDate() === 1;
}
