const DAY = 86_400_000;
const WEEK = 7 * DAY;
const weeks = new Map<string, number>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date of an instant (milliseconds since 1970) in an IANA time zone. Throws a RangeError for no zone. */
export function dateIn(zone: string, instant: number): string {
  return new Date(instant + offsetAt(zone, instant)).toISOString().slice(0, 10);
}

/** The instant at which the clocks of a zone show a date and so many minutes after its midnight. */
export function instantIn(zone: string, date: string, minutes: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const first = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, first);
}

/** A calendar date so many days later; earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one calendar date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Clocks are changed at most once a week, so
 * a week that begins and ends alike is alike throughout: that spares most of the slow asking.
 */
export function offsetAt(zone: string, instant: number): number {
  const week = Math.floor(instant / WEEK);
  const before = offsetAtWeek(zone, week);
  return before === offsetAtWeek(zone, week + 1) ? before : askOffset(zone, instant);
}

function offsetAtWeek(zone: string, week: number): number {
  const key = `${zone} ${week}`;
  const known = weeks.get(key) ?? askOffset(zone, week * WEEK);
  weeks.set(key, known);
  return known;
}

function askOffset(zone: string, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const format = formats.get(zone) ?? makeFormat(zone);
  formats.set(zone, format);
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(whole)) part[type] = value;
  const wall = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`;
  return Date.parse(wall) - whole;
}

function makeFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}
