import { dateIn } from '@/lib/model/calendar-date';
import type { Row } from '../renewal/read-renewal';
import { type Eyes, type Found, joinTexts } from './found';
import { dateAt, idAt, instantAt, middayOf, nameAt, numberAt, textAt } from './read-value';

/** Tasks that were done: a call when the task says so. */
export function readTasks(rows: readonly Row[], eyes: Eyes): Found[] {
  return rows.flatMap((row) => {
    const [id, at] = [idAt(row, 'Id'), doneAt(row, eyes)];
    if (!id || !at || row.IsClosed !== true) return [];
    const call =
      textAt(row, 'TaskSubtype') === 'Call' ||
      textAt(row, 'CallType') !== null ||
      numberAt(row, 'CallDurationInSeconds') !== null;
    return {
      key: `task:${id}`,
      kind: call ? ('call' as const) : ('task' as const),
      at,
      ...written(row, eyes),
    };
  });
}

/** Meetings that have begun. */
export function readEvents(rows: readonly Row[], eyes: Eyes): Found[] {
  return rows.flatMap((row) => {
    const [id, at] = [idAt(row, 'Id'), beganAt(row, eyes)];
    if (!id || !at || Date.parse(at) > eyes.now.getTime()) return [];
    return { key: `event:${id}`, kind: 'meeting' as const, at, ...written(row, eyes) };
  });
}

function written(row: Row, { me }: Eyes) {
  return {
    alias: null,
    mine: idAt(row, 'OwnerId') === me,
    author: nameAt(row, 'Owner.Name'),
    text: joinTexts(textAt(row, 'Subject'), textAt(row, 'Description', 65_536)),
  };
}

/**
 * A task carries a day and no time. On that day it was done when it was closed; a call that was written down later
 * was held on its day.
 */
function doneAt(row: Row, { zone }: Eyes): string | null {
  const closed = instantAt(row, 'CompletedDateTime') ?? instantAt(row, 'CreatedDate');
  const day = dateAt(row, 'ActivityDate');
  const closedOn = closed && dateIn(zone, new Date(closed));
  return day && (!closedOn || day < closedOn) ? middayOf(day, zone) : closed;
}

/** An event of a whole day is written as midnight, of no zone in particular. */
function beganAt(row: Row, { zone }: Eyes): string | null {
  if (row.IsAllDayEvent !== true) return instantAt(row, 'StartDateTime');
  const day = dateAt(row, 'StartDateTime') ?? dateAt(row, 'ActivityDate');
  return day && middayOf(day, zone);
}
