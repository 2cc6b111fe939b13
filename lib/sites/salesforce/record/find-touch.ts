import { dateIn } from '@/lib/model/calendar-date';
import type { Lack } from '@/lib/sites/contract';
import type { Row } from '../renewal/read-renewal';
import { activityOf, lastTwoWay, type Touch } from '../renewal/two-way';
import { type Outcome, rowsIn } from './answers';
import { MOST_LISTED } from './parts-of-activities';
import { dateAt, instantAt } from './read-value';
import type { Viewed } from './viewed';

/** The newest two-way contact with an account, and whether a later one can have been missed. */
export interface LastTouch {
  touch: Touch | null;
  certain: boolean;
  /** why nothing is known; null: there was none, or there is one */
  lack: Lack | null;
}

const OBJECTS = { tasks: 'Task', events: 'Event', mail: 'EmailMessage' } as const;

/** @param answers of the parts `tasks`, `events` and `mail`; what the org does not have was not asked */
export function findTouch({ now, zone }: Viewed, answers: Record<keyof typeof OBJECTS, Outcome>): LastTouch {
  const asked = (Object.keys(OBJECTS) as (keyof typeof OBJECTS)[]).filter((name) => answers[name].asked);
  const lists = asked.map((name) => ({
    object: OBJECTS[name],
    lack: answers[name].lack,
    // of mails only the newest is asked for
    ...rowsIn(answers[name].body, name === 'mail' ? Number.POSITIVE_INFINITY : MOST_LISTED),
  }));
  const activities = lists.flatMap(({ object, rows }) => rows.map((row) => activityOf(object, row)));
  const touch = lastTwoWay(activities, now, zone);
  const failed = lists.find(({ lack }) => lack)?.lack ?? null;
  // a list that was cut holds everything down to its oldest row
  const cut = lists.some(
    ({ rows, whole }) => !whole && !(touch && touch.on >= (oldestOf(rows, zone) ?? '~')),
  );
  const certain = !failed && !cut && asked.length > 0;
  const lack = asked.length === 0 ? 'noField' : (failed ?? (cut ? 'unreadable' : 'absent'));
  return { touch, certain, lack: touch ? null : lack };
}

function oldestOf(rows: readonly Row[], zone: string): string | null {
  const last = rows.at(-1) ?? {};
  const at = instantAt(last, 'StartDateTime');
  return dateAt(last, 'ActivityDate') ?? (at && dateIn(zone, new Date(at)));
}
