const DAY = 86_400_000;

/** A stretch of calendar days, `YYYY-MM-DD`, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The calendar date so many days after 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The date so many days later; earlier with a negative number. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Length in days, both ends counted; 0 when it ends before it begins. */
export function daysIn({ from, to }: Span): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** Whether two stretches share a day. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The equally long stretch that ends the day before. */
export function spanBefore(span: Span): Span {
  return { from: addDays(span.from, -daysIn(span)), to: addDays(span.from, -1) };
}

/** The earliest of some dates. */
export function earliest(...dates: readonly [string, ...string[]]): string {
  return [...dates].sort()[0] ?? dates[0];
}

/** The latest of some dates. */
export function latest(...dates: readonly [string, ...string[]]): string {
  return [...dates].sort().at(-1) ?? dates[0];
}
