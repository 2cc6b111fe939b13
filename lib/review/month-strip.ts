import type { SharedEvidence } from '@/lib/model/bundle';
import { dateIn } from '@/lib/model/calendar-date';
import { bucketsIn } from '@/lib/progress/grain';
import { addDays, daysIn, earliest, latest, type Span } from '@/lib/progress/span';

/** How the examples of a review lie over its period. */
export interface MonthStrip {
  /** every month the period touches, oldest first; days cut to the period */
  months: (Span & { count: number })[];
  /** months with at least one example */
  covered: number;
  /** examples of the period; those from other days are not among them */
  all: number;
  outside: number;
  /** the last quarter of the period's days, how many examples lie in it, and their share in percent; null without any */
  late: Span & { count: number; share: number | null };
  /** more than half lie there: the older days may have been forgotten */
  recent: boolean;
}

/** The day an example was captured, `YYYY-MM-DD` in the plan's time zone. */
export function evidenceDay({ capturedAt }: Pick<SharedEvidence, 'capturedAt'>, timeZone: string): string {
  return dateIn(timeZone, new Date(capturedAt));
}

/** Examples by month, and whether they pile up late. One example is no pile. */
export function monthStrip(
  evidence: readonly Pick<SharedEvidence, 'capturedAt'>[],
  period: Span,
  timeZone: string,
): MonthStrip {
  const days = evidence.map((one) => evidenceDay(one, timeZone));
  const among = ({ from, to }: Span): number => days.filter((day) => day >= from && day <= to).length;
  const months = bucketsIn(period, 'month').map(({ from, to }) => {
    const cut = { from: latest(from, period.from), to: earliest(to, period.to) };
    return { ...cut, count: among(cut) };
  });
  const all = among(period);
  const late = { from: addDays(period.to, 1 - Math.ceil(daysIn(period) / 4)), to: period.to };
  const count = among(late);
  return {
    months,
    covered: months.filter((month) => month.count > 0).length,
    all,
    outside: days.length - all,
    late: { ...late, count, share: all === 0 ? null : (100 * count) / all },
    recent: all > 1 && 2 * count > all,
  };
}
