import { dateIn } from '@/lib/model/calendar-date';

/** Both days included; calendar dates. */
export interface Window {
  from: string;
  to: string;
}

const DAY = 86_400_000;

/** A calendar date so many days later; earlier when negative. No time zone is involved. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same window with its ends moved apart. */
export function widen({ from, to }: Window, days: number): Window {
  return { from: addDays(from, -days), to: addDays(to, days) };
}

export const earlier = (one: string, other: string): string => (one < other ? one : other);

export function isWithin(day: string, { from, to }: Window): boolean {
  return day >= from && day <= to;
}

/** A window cut at the ends of its calendar months. */
export function monthsOf({ from, to }: Window): Window[] {
  const months: Window[] = [];
  let start = from;
  while (start <= to) {
    const next = firstOfNextMonth(start);
    months.push({ from: start, to: earlier(addDays(next, -1), to) });
    start = next;
  }
  return months;
}

/**
 * The first instant of a calendar date in a time zone, as SOQL writes it. Found by halving, so that days without a
 * midnight, or with 23 or 25 hours, come out right.
 */
export function dayStart(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  // no zone is further than 14 hours from UTC
  let before = midnight - 15 * 3600;
  let within = midnight + 15 * 3600;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dateIn(timeZone, new Date(middle * 1000)) < day) before = middle;
    else within = middle;
  }
  return writeInstant(within);
}

/** The last whole second of a calendar date in a time zone. */
export function dayEnd(day: string, timeZone: string): string {
  return writeInstant(Date.parse(dayStart(addDays(day, 1), timeZone)) / 1000 - 1);
}

/** The condition that a field lies in a window: by the day for dates, by the instants of a time zone for datetimes. */
export function within(path: string, type: string | null, { from, to }: Window, timeZone: string): string {
  return type === 'datetime'
    ? `${path} >= ${dayStart(from, timeZone)} AND ${path} < ${dayStart(addDays(to, 1), timeZone)}`
    : `${path} >= ${from} AND ${path} <= ${to}`;
}

/** The calendar date of what a query answered: a date as it is, a datetime in the time zone; null: neither. */
export function dayOf(value: unknown, timeZone: string): string | null {
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : dateIn(timeZone, new Date(time));
}

function firstOfNextMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
}

function writeInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
