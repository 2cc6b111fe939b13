import { dateIn } from '@/lib/model/calendar-date';
import { day, duration, money, number, t, tn } from '@/lib/platform/i18n';
import type { ContextFigure } from '@/lib/sites/contract';

/** When and where a figure is looked at: days are counted in the person's own zone. */
export interface LookedAt {
  now: Date;
  timeZone: string;
}

const KNOWN: Record<string, ReadonlySet<string>> = {
  rating: new Set(['good', 'bad', 'offered', 'unoffered']),
  status: new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
  stage: new Set(['open', 'won', 'lost']),
};

/** The value as one short line. Words the host system added since are shown as they came. */
export function wordValue(figure: ContextFigure, at: LookedAt): string {
  const { value, of, id, lack, unit, currency } = figure;
  if (value === null) return t(lack ? `overlay_lackShort_${lack}` : 'overlay_notKnown');
  if (typeof value === 'string') {
    if (unit === 'date') return wordDate(value, at);
    if (unit === 'instant') return wordAge(value, at);
    return KNOWN[id]?.has(value) ? t(`overlay_${id}_${value}`) : value;
  }
  if (unit === 'minutes') return duration(value);
  if (unit === 'money') return money(value, currency ?? null);
  if (of !== null) return t('overlay_countOf', number(value), number(of));
  return id === 'reopens' ? tn('overlay_times', value) : number(value);
}

/** Within so many days a date needs no year beside them. */
const NEAR = 300;

/** A calendar date with the days until it, both as the person's own calendar counts them. */
function wordDate(date: string, { now, timeZone }: LookedAt): string {
  const left = daysBetween(dateIn(timeZone, now), date);
  const at = new Date(`${date}T00:00:00Z`);
  // the days say which year it is
  const written = Math.abs(left) < NEAR ? day(at, at, 'UTC') : day(at, now, 'UTC');
  if (left === 0) return t('overlay_dueToday', written);
  return tn(left > 0 ? 'overlay_dueIn' : 'overlay_dueSince', Math.abs(left), written);
}

/** An instant as the days since it. */
function wordAge(instant: string, { now, timeZone }: LookedAt): string {
  const days = daysBetween(dateIn(timeZone, new Date(instant)), dateIn(timeZone, now));
  return days <= 0 ? t('overlay_today') : tn('overlay_daysAgo', days);
}

/** Whole days from one calendar date to another; negative when the other is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
