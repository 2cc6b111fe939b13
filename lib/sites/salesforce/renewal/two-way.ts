import { dateIn } from '@/lib/model/calendar-date';
import type { Row } from './read-renewal';

/** What can be a contact with a customer, in the three forms an org keeps them. */
export type Activity =
  /** instants; a meeting counts once it has ended */
  | { kind: 'event'; start: string | null; end: string | null; allDay: boolean }
  /** `on` is a calendar date: tasks carry no time of day */
  | { kind: 'task'; on: string | null; closed: boolean; callSeconds: number | null }
  | { kind: 'email'; at: string | null; incoming: boolean };

/** The newest two-way contact: the day, and the instant where the org keeps one. */
export interface Touch {
  kind: Activity['kind'];
  on: string;
  at: string | null;
}

/** The activity in a row of `Event`, `Task` or `EmailMessage`; what was not selected counts as not there. */
export function activityOf(object: 'Event' | 'Task' | 'EmailMessage', row: Row): Activity {
  if (object === 'EmailMessage')
    return { kind: 'email', at: instantOf(row.MessageDate), incoming: row.Incoming === true };
  if (object === 'Event') {
    const start = instantOf(row.StartDateTime);
    return { kind: 'event', start, end: instantOf(row.EndDateTime), allDay: row.IsAllDayEvent === true };
  }
  return {
    kind: 'task',
    on: typeof row.ActivityDate === 'string' ? row.ActivityDate.slice(0, 10) : null,
    closed: row.IsClosed === true,
    callSeconds: typeof row.CallDurationInSeconds === 'number' ? row.CallDurationInSeconds : null,
  };
}

/**
 * Whether the customer took part: a meeting that is over and was no all-day note, a call that was held, a mail that
 * came in. Mail sent out, tasks without a day and tasks that are open are one-way at most.
 * @param timeZone IANA; whose today it is for tasks, which carry a day only
 */
export function isTwoWay(activity: Activity, now: Date, timeZone = 'UTC'): boolean {
  const touch = touchIn(activity, timeZone);
  if (!touch) return false;
  return touch.at ? Date.parse(touch.at) <= now.getTime() : touch.on <= dateIn(timeZone, now);
}

/** The newest of the two-way contacts; null: there is none. */
export function lastTwoWay(activities: readonly Activity[], now: Date, timeZone = 'UTC'): Touch | null {
  let last: Touch | null = null;
  for (const activity of activities) {
    const touch = isTwoWay(activity, now, timeZone) ? touchIn(activity, timeZone) : null;
    if (touch && (!last || isLater(touch, last))) last = touch;
  }
  return last;
}

function touchIn(activity: Activity, timeZone: string): Touch | null {
  const { kind } = activity;
  if (kind === 'task') {
    const held = activity.closed && (activity.callSeconds ?? 0) > 0;
    return held && activity.on ? { kind, on: activity.on, at: null } : null;
  }
  const at = kind === 'email' ? activity.at : (activity.end ?? activity.start);
  const counts = kind === 'email' ? activity.incoming : !activity.allDay;
  return counts && at ? { kind, on: dateIn(timeZone, new Date(at)), at } : null;
}

/** By the day; on one day a contact with a time is taken as the later one. */
function isLater(touch: Touch, than: Touch): boolean {
  if (touch.on !== than.on) return touch.on > than.on;
  return touch.at !== null && (than.at === null || touch.at > than.at);
}

/** An instant in UTC with `Z`, whatever offset the host wrote. */
function instantOf(value: unknown): string | null {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
