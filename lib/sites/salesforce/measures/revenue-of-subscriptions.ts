import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Row } from '../renewal/read-renewal';
import { hasField, quoted, typeOf } from '../renewal/write-soql';
import type { Sought } from './ask-rows';
import { asGroup, type Column, numberIn, plainQuery, textIn } from './columns';
import type { RevenueSource } from './revenue';
import { type Running, revenueDays, revenueOf, running } from './running-revenue';
import { dayEnd } from './window';

const OBJECT = 'SBQQ__Subscription__c';
const START = 'SBQQ__StartDate__c';
const END = 'SBQQ__EndDate__c';

/**
 * CPQ subscriptions of the person's accounts: net price times quantity of those that ran on the day. Read one by one,
 * as SOQL cannot multiply two fields.
 */
export function subscriptionRevenue(question: OrgQuestion): RevenueSource | null {
  const { org, timeZone } = question;
  const { shape } = org;
  if (!hasField(shape, OBJECT, 'SBQQ__Account__c', 'SBQQ__NetPrice__c', 'SBQQ__Quantity__c', START, END))
    return null;
  const columns: Column[] = [
    { alias: 'acc', path: 'SBQQ__Account__c', take: 'key' },
    { alias: 'price', path: 'SBQQ__NetPrice__c', take: 'sum' },
    { alias: 'quantity', path: 'SBQQ__Quantity__c', take: 'sum' },
  ];
  if (hasField(shape, OBJECT, 'CurrencyIsoCode'))
    columns.push({ alias: 'cur', path: 'CurrencyIsoCode', take: 'key' });
  const days = revenueDays(question);
  const seek = (name: 'start' | 'end'): Sought => {
    const at = typeOf(shape, OBJECT, START) === 'datetime' ? dayEnd(days[name], timeZone) : days[name];
    const where = [`SBQQ__Account__r.OwnerId = ${quoted(org.person.id)}`, running(START, END, at)];
    return { name, window: question.window, whole: true, soql: () => plainQuery(columns, OBJECT, where) };
  };
  const read = (rows: readonly Row[]): Running[] =>
    rows.flatMap((plain) => {
      const row = asGroup(columns, plain);
      const account = textIn(row, 'acc');
      const price = numberIn(row, 'price');
      const quantity = numberIn(row, 'quantity');
      if (!account || price === null || quantity === null) return [];
      return { account, currency: textIn(row, 'cur'), amount: price * quantity };
    });
  return {
    sought: [seek('start'), seek('end')],
    read: ([start = [], end = []]) => revenueOf(read(start), read(end)),
  };
}
