import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { hasField, quoted, typeOf } from '../renewal/write-soql';
import type { Sought } from './ask-rows';
import { asGroup, type Column, groupedQuery, numberIn, plainQuery, textIn } from './columns';
import type { RevenueSource } from './revenue';
import { type Running, revenueDays, revenueOf, running } from './running-revenue';
import { dayEnd } from './window';

const OBJECT = 'AssetStatePeriod';
const MONTHS = 12;

/** Asset state periods of the person's accounts: twelve times the monthly revenue of those that ran on the day. */
export function assetRevenue(question: OrgQuestion): RevenueSource | null {
  const { org, timeZone } = question;
  const { shape } = org;
  const seen =
    hasField(shape, OBJECT, 'AssetId', 'StartDate', 'EndDate', 'Mrr') &&
    hasField(shape, 'Asset', 'AccountId');
  if (!seen) return null;
  const mixed = hasField(shape, OBJECT, 'CurrencyIsoCode');
  const columns: Column[] = [
    { alias: 'acc', path: 'Asset.AccountId', take: 'key' },
    { alias: 'mrr', path: 'Mrr', take: 'sum' },
    ...(mixed ? [{ alias: 'cur', path: 'CurrencyIsoCode', take: 'key' as const }] : []),
  ];
  const write = mixed ? plainQuery : groupedQuery;
  const days = revenueDays(question);
  const seek = (name: 'start' | 'end'): Sought => {
    const at = typeOf(shape, OBJECT, 'StartDate') === 'datetime' ? dayEnd(days[name], timeZone) : days[name];
    const where = [`Asset.Account.OwnerId = ${quoted(org.person.id)}`, running('StartDate', 'EndDate', at)];
    return { name, window: question.window, whole: true, soql: () => write(columns, OBJECT, where) };
  };
  const read = (rows: readonly Row[]): Running[] =>
    rows.flatMap((found) => {
      const row = mixed ? asGroup(columns, found) : found;
      const account = textIn(row, 'acc');
      const mrr = numberIn(row, 'mrr');
      return account && mrr !== null ? { account, currency: textIn(row, 'cur'), amount: MONTHS * mrr } : [];
    });
  return {
    sought: [seek('start'), seek('end')],
    read: ([start = [], end = []]) => revenueOf(read(start), read(end)),
  };
}
