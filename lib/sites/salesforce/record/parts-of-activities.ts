import type { OrgShape } from '@/lib/model/org';
import { hasField } from '../renewal/write-soql';
import { selectChildren } from './select';

/** The most rows of one list; as many back may not be all of them. */
export const MOST_LISTED = 100;

export const TASK_FIELDS = [
  'Subject',
  'Description',
  'ActivityDate',
  'IsClosed',
  'TaskSubtype',
  'CallType',
  'CallDurationInSeconds',
  'CompletedDateTime',
  'CreatedDate',
  'OwnerId',
  'Owner.Name',
  'Who.Name',
] as const;

export const EVENT_FIELDS = [
  'Subject',
  'Description',
  'StartDateTime',
  'EndDateTime',
  'ActivityDate',
  'IsAllDayEvent',
  'CreatedDate',
  'OwnerId',
  'Owner.Name',
  'Who.Name',
] as const;

export const NEWEST_TASKS = 'ORDER BY ActivityDate DESC NULLS LAST, CreatedDate DESC';
export const NEWEST_EVENTS = 'ORDER BY StartDateTime DESC NULLS LAST';

/**
 * Up to tomorrow's end, so that the same question is asked all day and its answer can be used again; what lies
 * ahead of now is left out when it is read.
 */
export function untilTomorrow(today: string): string {
  const end = new Date(Date.parse(`${today}T00:00:00Z`) + 2 * 86_400_000);
  return `StartDateTime < ${end.toISOString().slice(0, 10)}T00:00:00Z`;
}

/** The tasks that were done and the meetings that were held about one record, as children of it. */
export function activityChildren(shape: OrgShape, today: string): (string | null)[] {
  return [
    hasField(shape, 'Task', 'WhatId', 'IsClosed')
      ? selectChildren(shape, 'Tasks', 'Task', {
          fields: TASK_FIELDS,
          rest: `WHERE IsClosed = true ${NEWEST_TASKS} LIMIT ${MOST_LISTED}`,
        })
      : null,
    hasField(shape, 'Event', 'WhatId', 'StartDateTime')
      ? selectChildren(shape, 'Events', 'Event', {
          fields: EVENT_FIELDS,
          rest: `WHERE ${untilTomorrow(today)} ${NEWEST_EVENTS} LIMIT ${MOST_LISTED}`,
        })
      : null,
  ];
}
