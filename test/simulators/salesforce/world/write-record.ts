import { rowOf } from './find-row';
import { makeRow, touchRow } from './make-row';
import type { Org } from './org';
import { type Row, type Value, writeDate, writeInstant } from './row';
import { fieldsOfStage } from './stages';

/** Adds a record to an org. Throws when the org has no such object. */
export function addRow(
  org: Pick<Org, 'schema' | 'tables' | 'nextId'>,
  object: string,
  fields: Record<string, Value>,
  made: { by: string; at: number },
): Row {
  const shape = org.schema[object];
  if (!shape) throw new Error(`no object ${object}`);
  const row = makeRow(shape, org.nextId(shape.keyPrefix ?? '017'), fields, made);
  const rows = org.tables[object] ?? [];
  rows.push(row);
  org.tables[object] = rows;
  return row;
}

/** Moves an opportunity to a stage, with its line of history. Throws for an unknown one. */
export function moveStage(org: Org, opportunityId: string, stage: string, by: string, at: number): void {
  const row = rowOf(org.tables, 'Opportunity', opportunityId);
  const amount = typeof row.Amount === 'number' ? row.Amount : null;
  Object.assign(row, fieldsOfStage(stage, amount), { LastStageChangeDate: writeInstant(at) });
  touchRow(row, by, at);
  noteHistory(org, row, by, at);
}

/** Another day on which an opportunity is to be closed and, where the org has the field, its renewal is due. */
export function reschedule(org: Org, opportunityId: string, day: string, by: string, at: number): void {
  const row = rowOf(org.tables, 'Opportunity', opportunityId);
  row.CloseDate = day;
  if ('Renewal_Date__c' in row) row.Renewal_Date__c = day;
  touchRow(row, by, at);
  noteHistory(org, row, by, at);
}

/** What a line of history keeps of its opportunity. */
const KEPT = [
  ...['StageName', 'Amount', 'ExpectedRevenue', 'CloseDate', 'Probability', 'ForecastCategory'],
  'CurrencyIsoCode',
];

/** The line of history that an opportunity's stage, amount or dates leave behind. */
export function noteHistory(
  org: Pick<Org, 'schema' | 'tables' | 'nextId'>,
  row: Row,
  by: string,
  at: number,
): void {
  const kept = KEPT.map((name) => [name, row[name] ?? null]);
  addRow(org, 'OpportunityHistory', { ...Object.fromEntries(kept), OpportunityId: row.Id }, { by, at });
}

export function postComment(org: Org, caseId: string, text: string, by: string, at: number): Row {
  const row = rowOf(org.tables, 'Case', caseId);
  touchRow(row, by, at);
  return addRow(org, 'CaseComment', { ParentId: caseId, CommentBody: text, IsPublished: true }, { by, at });
}

/** The account a task or an event belongs to: through what it is about, or else through whom it is with. */
export function accountOf(org: Pick<Org, 'tables'>, whatId: Value, whoId: Value): Value {
  for (const object of ['Account', 'Opportunity', 'Contract', 'Asset']) {
    const row = org.tables[object]?.find((each) => each.Id === whatId);
    if (row) return object === 'Account' ? row.Id : (row.AccountId ?? null);
  }
  return org.tables.Contact?.find((each) => each.Id === whoId)?.AccountId ?? null;
}

export interface NewTask {
  whatId?: string;
  whoId?: string;
  subject?: string;
  /** a calendar date; today (UTC) when absent */
  due?: string | null;
  done?: boolean;
  /** seconds; makes it a call */
  call?: number;
  ownerId?: string;
}

export function addTask(org: Org, task: NewTask, by: string, at: number): Row {
  const done = task.done ?? true;
  const call = task.call !== undefined;
  return addRow(
    org,
    'Task',
    {
      WhatId: task.whatId ?? null,
      WhoId: task.whoId ?? null,
      AccountId: accountOf(org, task.whatId ?? null, task.whoId ?? null),
      Subject: task.subject ?? (call ? 'Call' : 'Task'),
      ActivityDate: task.due === undefined ? writeDate(at) : task.due,
      Status: done ? 'Completed' : 'Not Started',
      IsClosed: done,
      CompletedDateTime: done ? writeInstant(at) : null,
      Priority: 'Normal',
      OwnerId: task.ownerId ?? by,
      CallDurationInSeconds: task.call ?? null,
      CallType: call ? 'Outbound' : null,
      TaskSubtype: call ? 'Call' : 'Task',
    },
    { by, at },
  );
}
