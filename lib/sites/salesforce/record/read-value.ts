import { dateIn } from '@/lib/model/calendar-date';
import { atPath, type Row } from '../renewal/read-renewal';

/**
 * Reads rows of the API key by key, so that only named fields pass this door. Nothing here throws: what does not
 * fit is null or empty.
 */
export function fieldsOf(value: unknown): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

/** A text of at least one character, cut at `most` characters; `path` may lead through parents. */
export function textAt(row: Row, path: string, most = 400): string | null {
  const found = atPath(row, path);
  return typeof found === 'string' && found !== '' ? found.slice(0, most) : null;
}

/** A name or title, without the addresses and telephone numbers that some people keep in names. */
export function nameAt(row: Row, path: string): string {
  return plainName(textAt(row, path) ?? '');
}

/** What looks like a telephone number and is none: the number of a record, a date, two years. */
const NUMBER_OR_DATE = /^(?:\d{1,8}|(?:19|20)\d\d(?:[ ./-]+(?:19|20)?\d\d){1,2})$/;

/** Of an address that stands for a name the part before the at sign stays; one beside a name goes. */
export function plainName(text: string): string {
  return text
    .slice(0, 400)
    .replace(/\s[<(]?\S*@\S*/g, '')
    .replace(/@\S*/g, '')
    .replace(/\+?\d[\d ()./-]{5,30}\d/g, (digits) => (NUMBER_OR_DATE.test(digits) ? digits : ''))
    .trim();
}

/** An id in the form the API writes it. */
export function idAt(row: Row, path: string): string | null {
  const found = textAt(row, path);
  return found && /^[A-Za-z0-9]{18}$/.test(found) ? found : null;
}

/** An instant in the ledger's spelling (UTC, milliseconds, `Z`), whatever offset the host wrote. */
export function instantAt(row: Row, path: string): string | null {
  const found = textAt(row, path);
  const time = found && /^\d{4}-\d\d-\d\dT/.test(found) ? Date.parse(found) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** A calendar date as it is written: it has no zone, so it never passes through one. */
export function dateAt(row: Row, path: string): string | null {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(textAt(row, path) ?? '') ?? [];
  return day ?? null;
}

export function numberAt(row: Row, path: string): number | null {
  const found = atPath(row, path);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** The instant nearest to midday that has this calendar date in a time zone: for what carries a day and no time. */
export function middayOf(day: string, timeZone: string): string {
  const hours = ['12', '18', '06', '23', '00'].map((hour) => new Date(`${day}T${hour}:00:00Z`));
  const found = hours.find((at) => !Number.isNaN(at.getTime()) && dateIn(timeZone, at) === day);
  return (found ?? new Date(0)).toISOString();
}
