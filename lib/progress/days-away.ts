import { dayNumber, type Span } from './span';

/** Days of a stretch that fall into an absence. A day in two absences counts once. */
export function daysAway(span: Span, absences: readonly Span[]): number {
  const last = dayNumber(span.to);
  let next = dayNumber(span.from);
  let days = 0;
  for (const absence of [...absences].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = Math.max(next, dayNumber(absence.from));
    const to = Math.min(last, dayNumber(absence.to));
    if (to < from) continue;
    days += to - from + 1;
    next = to + 1;
  }
  return days;
}
