import type { Cadence } from '@/lib/model/metric';
import { addDays, dayNumber, earliest, type Span } from './span';

/** Days from one figure to the next. What comes by event, cohort or release has no length. */
const DAYS: Partial<Record<Cadence, number>> = { week: 7, month: 30, quarter: 91, half: 182, year: 365 };

/** So many cadences without a new figure are one too many. */
const LATE = 1.5;

/** Length of a cadence in days; null for one that has none. */
export function cadenceDays(cadence: Cadence): number | null {
  return DAYS[cadence] ?? null;
}

/**
 * Since when a figure is out of date: the last day it covers, when that day is more than one and a half
 * cadences back, seen from today or from the end of the period. null: it is current.
 */
export function staleSince(
  cadence: Cadence,
  lastDay: string,
  periodEnd: string,
  today: string,
): string | null {
  const days = cadenceDays(cadence);
  const until = earliest(today, periodEnd);
  return days !== null && dayNumber(until) - dayNumber(lastDay) > LATE * days ? lastDay : null;
}

/** Whether a first figure is overdue in a period; before, it is only not there yet. */
export function isOverdue(cadence: Cadence, period: Span, today: string): boolean {
  const days = cadenceDays(cadence);
  if (today > period.to) return true;
  return days !== null && dayNumber(today) - dayNumber(period.from) > LATE * days;
}

/** The day by which a first figure of a period is expected. */
export function firstExpected(cadence: Cadence, period: Span): string {
  const days = cadenceDays(cadence);
  return days === null ? period.to : earliest(addDays(period.from, days), period.to);
}
