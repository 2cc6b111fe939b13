import type { OrgShape } from '@/lib/model/org';
import type { ApiPart } from '@/lib/sites/org-contract';
import { hasField, queryPart } from '../renewal/write-soql';
import {
  EVENT_FIELDS,
  MOST_LISTED,
  NEWEST_EVENTS,
  NEWEST_TASKS,
  TASK_FIELDS,
  untilTomorrow,
} from './parts-of-activities';
import { selectFrom } from './select';

/** The most groups of an aggregate; as many back are too many. */
export const MOST_GROUPS = 2000;

/** Which account: its id, or the one that a record names, so that one call is enough. */
export function accountOf(object: string, id: string): string {
  return object === 'Account' ? `= '${id}'` : `IN (SELECT AccountId FROM ${object} WHERE Id = '${id}')`;
}

/**
 * What an account's figures need, at most four queries: its cases by month, the tasks that were done, the meetings
 * that were held, and the last mail that came in on a case.
 * @param account the condition on the account's id
 * @param listed whether tasks and meetings are listed too: else only those that can be a two-way contact are read
 */
export function contextParts(shape: OrgShape, account: string, today: string, listed: boolean): ApiPart[] {
  const queries: Record<string, string | null> = {
    cases: casesByMonth(shape, account),
    tasks: doneTasks(shape, account, listed),
    events: heldEvents(shape, account, today, listed),
    mail: lastMail(shape, account),
  };
  return Object.entries(queries).flatMap(([name, soql]) => (soql ? [queryPart(name, soql)] : []));
}

/** Months are the person's own, so an hour at the turn of a month is counted where they would look for it. */
function casesByMonth(shape: OrgShape, account: string): string | null {
  if (!hasField(shape, 'Case', 'AccountId', 'IsClosed', 'CreatedDate')) return null;
  const opened = 'convertTimezone(CreatedDate)';
  const [year, month] = [`CALENDAR_YEAR(${opened})`, `CALENDAR_MONTH(${opened})`];
  const escalated = hasField(shape, 'Case', 'IsEscalated') ? ', IsEscalated' : '';
  return [
    `SELECT ${year} openedIn, ${month} openedOn, IsClosed${escalated}, COUNT(Id) n FROM Case`,
    `WHERE AccountId ${account} GROUP BY ${year}, ${month}, IsClosed${escalated} LIMIT ${MOST_GROUPS}`,
  ].join(' ');
}

function doneTasks(shape: OrgShape, account: string, listed: boolean): string | null {
  const calls = hasField(shape, 'Task', 'CallDurationInSeconds');
  if (!hasField(shape, 'Task', 'AccountId', 'IsClosed', 'ActivityDate') || !(listed || calls)) return null;
  const fields = listed ? TASK_FIELDS : ['ActivityDate', 'IsClosed', 'CallDurationInSeconds'];
  const held = listed ? '' : ' AND CallDurationInSeconds > 0 AND ActivityDate != null';
  const rest = `WHERE AccountId ${account} AND IsClosed = true${held} ${NEWEST_TASKS} LIMIT ${MOST_LISTED}`;
  return selectFrom(shape, 'Task', { fields, rest });
}

function heldEvents(shape: OrgShape, account: string, today: string, listed: boolean): string | null {
  if (!hasField(shape, 'Event', 'AccountId', 'StartDateTime', 'IsAllDayEvent')) return null;
  const fields = listed ? EVENT_FIELDS : ['StartDateTime', 'EndDateTime', 'IsAllDayEvent'];
  const held = listed ? '' : ' AND IsAllDayEvent = false';
  const rest = `WHERE AccountId ${account} AND ${untilTomorrow(today)}${held} ${NEWEST_EVENTS} LIMIT ${MOST_LISTED}`;
  return selectFrom(shape, 'Event', { fields, rest });
}

function lastMail(shape: OrgShape, account: string): string | null {
  if (!hasField(shape, 'EmailMessage', 'ParentId', 'MessageDate', 'Incoming')) return null;
  if (!hasField(shape, 'Case', 'AccountId')) return null;
  const rest = `WHERE Parent.AccountId ${account} AND Incoming = true AND MessageDate != null ORDER BY MessageDate DESC LIMIT 1`;
  return selectFrom(shape, 'EmailMessage', { fields: ['MessageDate', 'Incoming'], rest });
}
