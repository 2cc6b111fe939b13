import type { Row, Tables } from '../../../simulators/salesforce/world/row';

/** One renewal as its own record says, nothing grouped. */
export interface Renewal {
  account: string;
  due: string;
  state: 'open' | 'won' | 'lost';
  currency: string | null;
  amount: number | null;
  prior: number | null;
  /** calendar date in the zone asked for */
  staged: string;
  close: string;
}

/** Rows of a table; none when the org has no such object. */
export function rowsOf(tables: Tables, object: string): Row[] {
  return tables[object] ?? [];
}

export const text = (row: Row, field: string): string => String(row[field] ?? '');

const amountIn = (row: Row, field: string): number | null => {
  const found = row[field];
  return typeof found === 'number' ? found : null;
};

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The date on a wall calendar in a zone. */
export function wallDate(instant: string, zone: string): string {
  const calendar =
    calendars.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  calendars.set(zone, calendar);
  return calendar.format(new Date(instant.replace('+0000', 'Z')));
}

/** Opportunities of one owner that a test calls renewals, due when it says. */
export function renewalsIn(
  tables: Tables,
  owner: string,
  zone: string,
  isOne: (row: Row) => boolean,
  dueOf: (row: Row) => string | null,
): Renewal[] {
  const found: Renewal[] = [];
  for (const row of rowsOf(tables, 'Opportunity')) {
    const due = dueOf(row);
    if (row.OwnerId !== owner || !isOne(row) || due === null || row.AccountId === null) continue;
    found.push({
      account: text(row, 'AccountId'),
      due,
      state: row.IsClosed ? (row.IsWon ? 'won' : 'lost') : 'open',
      currency: typeof row.CurrencyIsoCode === 'string' ? row.CurrencyIsoCode : null,
      amount: amountIn(row, 'Amount'),
      prior: amountIn(row, 'Prior_ARR__c'),
      staged: wallDate(text(row, 'LastStageChangeDate'), zone),
      close: text(row, 'CloseDate'),
    });
  }
  return found;
}

/** Ids of the accounts a person owns. */
export function ownAccounts(tables: Tables, owner: string): Set<string> {
  return new Set(rowsOf(tables, 'Account').flatMap((row) => (row.OwnerId === owner ? [row.Id] : [])));
}

/** Which account a case's mail is of. */
export function accountOfMail(tables: Tables, mail: Row): string {
  const about = rowsOf(tables, 'Case').find(({ Id }) => Id === mail.ParentId);
  return about ? text(about, 'AccountId') : '';
}
