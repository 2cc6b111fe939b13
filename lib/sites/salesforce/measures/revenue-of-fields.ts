import type { StartRevenue } from '@/lib/model/renewal-mapping';
import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { hasField, quoted } from '../renewal/write-soql';
import type { Sought } from './ask-rows';
import { asGroup, type Column, numberIn, plainQuery, textIn } from './columns';
import type { Revenue, RevenueSource } from './revenue';

/** Two fields of the account, as they stand now: what it was at the start of the period, and what it is. */
export function fieldRevenue(
  question: OrgQuestion,
  { start, now }: Extract<StartRevenue, { kind: 'fields' }>,
): RevenueSource | null {
  if (!hasField(question.org.shape, 'Account', start, now)) return null;
  const columns = accountColumns(question, [
    { alias: 'start', path: start, take: 'sum' },
    { alias: 'now', path: now, take: 'sum' },
  ]);
  return {
    sought: [ownAccounts(question, columns)],
    read: ([rows = []]) => accountsIn(columns, rows),
  };
}

/**
 * The start from an imported file, the rest from a field of the account. Rows of the file that are none of the person's
 * accounts, or name another currency, are not known at the end and so left out.
 */
export function importedRevenue(
  question: OrgQuestion,
  { now }: Extract<StartRevenue, { kind: 'imported' }>,
): RevenueSource | null {
  if (!hasField(question.org.shape, 'Account', now)) return null;
  const columns = accountColumns(question, [{ alias: 'now', path: now, take: 'sum' }]);
  return {
    sought: [ownAccounts(question, columns)],
    read([rows = []]) {
      const accounts = new Map(accountsIn(columns, rows).map((one) => [one.account.slice(0, 15), one]));
      return question.start.map(({ account, amount, currency }) => {
        const found = accounts.get(account.slice(0, 15));
        const alike = found && (found.currency === currency || found.currency === null);
        return {
          account: found?.account ?? account,
          currency: found && currency === null ? found.currency : currency,
          start: amount,
          end: alike ? found.end : null,
        };
      });
    },
  };
}

function accountColumns({ org }: OrgQuestion, amounts: Column[]): Column[] {
  const currency: Column[] = hasField(org.shape, 'Account', 'CurrencyIsoCode')
    ? [{ alias: 'cur', path: 'CurrencyIsoCode', take: 'key' }]
    : [];
  return [{ alias: 'acc', path: 'Id', take: 'key' }, ...currency, ...amounts];
}

/** One row is one account: there is nothing to add up on the server. */
function ownAccounts({ org, window }: OrgQuestion, columns: readonly Column[]): Sought {
  const where = [`OwnerId = ${quoted(org.person.id)}`];
  return { name: 'accounts', window, whole: true, soql: () => plainQuery(columns, 'Account', where) };
}

function accountsIn(columns: readonly Column[], rows: readonly Row[]): Revenue[] {
  return rows.flatMap((plain) => {
    const row = asGroup(columns, plain);
    const account = textIn(row, 'acc');
    if (!account) return [];
    return {
      account,
      currency: textIn(row, 'cur'),
      start: numberIn(row, 'start'),
      end: numberIn(row, 'now'),
    };
  });
}
