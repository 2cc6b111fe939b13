import type { OrgShape } from '@/lib/model/org';
import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { signedField } from '../renewal/renewal-where';
import { hasField, typeOf } from '../renewal/write-soql';
import { asGroup, type Column, numberIn, textIn } from './columns';
import type { Besides, Due } from './due';
import { dayOf } from './window';

/** Sums come back in the org's own currency, so with several currencies money is read record by record. */
export function rowByRow({ org }: OrgQuestion, besides: Besides): boolean {
  return besides === 'money' && hasField(org.shape, 'Opportunity', 'CurrencyIsoCode');
}

/** What is asked of opportunities besides the due day. */
export function columnsOf(question: OrgQuestion, besides: Besides): Column[] {
  const { mapping, org } = question;
  const columns: Column[] = [
    { alias: 'acc', path: 'AccountId', take: 'key' },
    { alias: 'closed', path: 'IsClosed', take: 'key' },
    { alias: 'won', path: 'IsWon', take: 'key' },
    { alias: 'n', path: 'Id', take: 'count' },
  ];
  if (besides === 'money') {
    if (rowByRow(question, besides)) columns.push({ alias: 'cur', path: 'CurrencyIsoCode', take: 'key' });
    if (mapping.amount) columns.push({ alias: 'amt', path: mapping.amount, take: 'sum' });
    if (mapping.prior) columns.push({ alias: 'was', path: mapping.prior, take: 'sum' });
  }
  if (besides === 'signed') {
    const path = signedPath(question);
    columns.push(...dueColumns(path, pathType(org.shape, path), 'signed'));
    if (path !== 'CloseDate') columns.push({ alias: 'closedOn', path: 'CloseDate', take: 'last' });
  }
  return columns;
}

/** Where the day of signing stands: as mapped, else the day the last stage was reached, else the close date. */
export function signedPath({ mapping, org }: OrgQuestion): string {
  const mapped = signedField(mapping, org.shape);
  if (mapped) return mapped;
  return hasField(org.shape, 'Opportunity', 'LastStageChangeDate') ? 'LastStageChangeDate' : 'CloseDate';
}

/**
 * A day to group by. Of a datetime the first and last instant of each group come along: the server's day is that of
 * the person's Salesforce zone, and ours may be another.
 */
export function dueColumns(path: string, type: string | null, alias: string): Column[] {
  if (type !== 'datetime') return [{ alias, path, take: 'key' }];
  return [
    { alias, path, take: 'day' },
    { alias: `${alias}First`, path, take: 'first' },
    { alias: `${alias}Last`, path, take: 'last' },
  ];
}

/** The type at the end of a path from Opportunity, through `Account` or `Contract`. */
export function pathType(shape: OrgShape, path: string): string | null {
  const [parent = '', field] = path.split('.');
  return field === undefined ? typeOf(shape, 'Opportunity', parent) : typeOf(shape, parent, field);
}

/** Groups of opportunities as renewals; those without an account or a due day are none. */
export function readDue(
  question: OrgQuestion,
  besides: Besides,
  columns: readonly Column[],
  rows: readonly Row[],
): Due[] {
  const groups = rowByRow(question, besides) ? rows.map((row) => asGroup(columns, row)) : rows;
  const mapped = signedField(question.mapping, question.org.shape) !== null;
  return groups.flatMap((row) => {
    const account = textIn(row, 'acc');
    const on = dayOf(row.dueFirst ?? row.due, question.timeZone);
    if (!account || !on) return [];
    return {
      account,
      on,
      state: row.closed !== true ? 'open' : row.won === true ? 'won' : 'lost',
      n: numberIn(row, 'n') ?? 1,
      currency: textIn(row, 'cur'),
      amount: numberIn(row, 'amt'),
      prior: numberIn(row, 'was'),
      signed: besides === 'signed' ? signedOf(row, question.timeZone, mapped) : null,
    } satisfies Due;
  });
}

/** Without a field for it, a renewal whose last change of stage was not recorded counts by its close date. */
function signedOf(row: Row, timeZone: string, mapped: boolean): Due['signed'] {
  const instead = mapped ? null : dayOf(row.closedOn, timeZone);
  const first = dayOf(row.signedFirst ?? row.signed, timeZone) ?? instead;
  const last = dayOf(row.signedLast ?? row.signed, timeZone) ?? instead;
  return first && last ? { first, last } : null;
}
