import { dateIn } from '@/lib/model/calendar-date';

/** Day or month first, where a date is written with slashes or dashes. Points always mean the day first. */
export type DateOrder = 'dmy' | 'mdy';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const PARTS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;
const WITH_ZONE = /(?:Z|UTC|[+-]\d\d:?\d\d)$/i;

/**
 * A calendar date, `YYYY-MM-DD`; null for what is none. A month alone is its first or last day.
 * An instant that names its zone is dated by `timeZone`; one without is taken as it stands there.
 */
export function readDate(
  written: string,
  order: DateOrder,
  timeZone: string,
  edge: 'first' | 'last' = 'first',
): string | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const month = MONTH.exec(text);
  if (month) return edge === 'first' ? dateOf(month[1], month[2], '1') : lastOf(month[1], month[2]);
  const parts = PARTS.exec(text);
  if (parts) {
    const [, one, mark, two, year] = parts;
    const dayFirst = mark === '.' || order === 'dmy';
    return dayFirst ? dateOf(year, two, one) : dateOf(year, one, two);
  }
  const day = INSTANT.exec(text)?.[1];
  if (!day) return null;
  const at = WITH_ZONE.test(text) ? new Date(text.replace(' UTC', 'Z').replace(' ', 'T')) : null;
  if (at && !Number.isNaN(at.getTime())) return dateIn(timeZone, at);
  return dateOf(...(day.split('-') as [string, string, string]));
}

/** Whether the day stands first; null when no date of the file tells, so that only a person can. */
export function findOrder(values: Iterable<string>): DateOrder | null {
  let unclear = false;
  for (const value of values) {
    const [, one = '', mark, two = ''] = PARTS.exec(value.trim()) ?? [];
    if (mark === undefined || mark === '.') continue;
    if (Number(one) > 12) return 'dmy';
    if (Number(two) > 12) return 'mdy';
    unclear ||= one !== two;
  }
  return unclear ? null : 'dmy';
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day so many months later; `date` must be the first of a month. */
export function addMonths(date: string, months: number): string {
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + months, 1)).toISOString().slice(0, 10);
}

function dateOf(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

function lastOf(year = '', month = ''): string | null {
  const first = dateOf(year, month, '1');
  return first && addDays(addMonths(first, 1), -1);
}
