import type { PaperRow } from '@/lib/model/papers';

/** The part of the browser that reminding needs. */
export interface ReminderWorld {
  storage: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  alarms: {
    create(name: string, alarm: { when: number }): unknown;
    clear(name: string): Promise<unknown>;
  };
}

export const REMINDER = 'check-in';

/** Without a day agreed upon, the next conversation is due this many days after the last. */
const USUAL_DAYS = 28;
/** Local hour at which the notice comes. */
const HOUR = 9;
const DAY = 86_400_000;

/**
 * The day (`YYYY-MM-DD`) of the next check-in, or null when there was none yet. Of two on one day the one
 * written last counts.
 * @param rows newest first, as they are listed
 */
export function nextCheckIn(rows: readonly PaperRow<'checkIn'>[]): string | null {
  const [last] = rows.map((row) => row.paper).sort((a, b) => b.on.localeCompare(a.on));
  if (!last) return null;
  return (
    last.next ?? new Date(Date.parse(`${last.on}T00:00:00Z`) + USUAL_DAYS * DAY).toISOString().slice(0, 10)
  );
}

/** When the notice for a day is due: nine in the morning there, or at once if that is over. */
export function timeOf(day: string, now: Date): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.max(new Date(year, month - 1, date, HOUR).getTime(), now.getTime() + 1000);
}

/**
 * Sets the alarm for the next check-in, or clears it when reminding is off, nothing is due or the person was
 * reminded of that day. To be repeated at every start: a browser may forget alarms.
 */
export async function setReminder(
  world: ReminderWorld,
  rows: readonly PaperRow<'checkIn'>[],
  now: Date,
): Promise<void> {
  const { reminder } = await world.storage.get('reminder');
  const next = nextCheckIn(rows);
  const told = isReminder(reminder) ? reminder.toldOf : null;
  if (!isReminder(reminder) || !reminder.on || next === null || told === next) {
    await world.alarms.clear(REMINDER);
    return;
  }
  world.alarms.create(REMINDER, { when: timeOf(next, now) });
}

/** What is kept about reminding. */
export interface Reminder {
  on: boolean;
  /** the day the person was reminded of last */
  toldOf: string | null;
}

export function isReminder(value: unknown): value is Reminder {
  return typeof value === 'object' && value !== null && 'on' in value && typeof value.on === 'boolean';
}
