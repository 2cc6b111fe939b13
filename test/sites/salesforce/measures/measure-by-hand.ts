import type { RiskList } from '@/lib/model/papers';
import type { Tables } from '../../../simulators/salesforce/world/row';
import { accountOfMail, ownAccounts, type Renewal, rowsOf, text, wallDate } from './tables-by-hand';

interface Span {
  from: string;
  to: string;
  today: string;
}

const DAY = 24 * 60 * 60 * 1000;
const shift = (date: string, days: number): string =>
  new Date(new Date(date).getTime() + days * DAY).toISOString().split('T')[0] ?? '';

const dueIn = (all: Renewal[], { from, to }: Span): Renewal[] =>
  all.filter(({ due }) => from <= due && due <= to);

/** By currency: renewed, up, and how many renewals. */
export function rateByHand(
  all: Renewal[],
  span: Span,
  capped: boolean,
): Map<string, [number, number, number]> {
  const result = new Map<string, [number, number, number]>();
  for (const one of dueIn(all, span)) {
    if (one.state === 'open' && one.due >= span.today) continue;
    const up = one.prior ?? one.amount;
    if (up === null) continue;
    const [renewed, whole, n] = result.get(one.currency ?? '') ?? [0, 0, 0];
    const won = one.state === 'won' ? (one.amount ?? 0) : 0;
    result.set(one.currency ?? '', [renewed + (capped && won > up ? up : won), whole + up, n + 1]);
  }
  for (const [currency, [, whole]] of result) if (whole === 0) result.delete(currency);
  return result;
}

export function logosByHand(all: Renewal[], span: Span): { good: number; n: number; unknown: number } {
  const states: Record<string, Set<string>> = {};
  for (const { account, state } of dueIn(all, span)) {
    states[account] ??= new Set();
    states[account].add(state);
  }
  let [good, bad, unknown] = [0, 0, 0];
  for (const seen of Object.values(states)) {
    if (seen.has('lost')) bad += 1;
    else if (seen.has('won')) good += 1;
    else unknown += 1;
  }
  return { good, n: good + bad, unknown };
}

export function onTimeByHand(
  all: Renewal[],
  span: Span,
  signed: (one: Renewal) => string,
): { good: number; n: number; unknown: number } {
  let [good, n, unknown] = [0, 0, 0];
  for (const one of dueIn(all, span)) {
    if (one.state === 'open' && one.due >= span.today) unknown += 1;
    else n += 1;
    if (one.state === 'won' && signed(one) <= one.due) good += 1;
  }
  return { good, n, unknown };
}

export function touchByHand(
  tables: Tables,
  owner: string,
  span: Span,
  zone: string,
): { good: number; n: number } {
  const [last = ''] = [span.to, span.today].sort();
  const first = shift(last, -89);
  const mine = ownAccounts(tables, owner);
  const customers = new Set<string>();
  for (const row of rowsOf(tables, 'Opportunity')) {
    const account = text(row, 'AccountId');
    if (row.IsWon && mine.has(account) && text(row, 'CloseDate') <= last) customers.add(account);
  }
  const touched = new Set<string>();
  const see = (account: string, day: string): void => {
    if (first <= day && day <= last && customers.has(account)) touched.add(account);
  };
  for (const row of rowsOf(tables, 'Event'))
    if (!row.IsAllDayEvent) see(text(row, 'AccountId'), wallDate(text(row, 'EndDateTime'), zone));
  for (const row of rowsOf(tables, 'Task'))
    if (row.IsClosed && Number(row.CallDurationInSeconds ?? 0) > 0 && row.ActivityDate)
      see(text(row, 'AccountId'), text(row, 'ActivityDate'));
  for (const row of rowsOf(tables, 'EmailMessage'))
    if (row.Incoming && row.MessageDate)
      see(accountOfMail(tables, row), wallDate(text(row, 'MessageDate'), zone));
  return { good: touched.size, n: customers.size };
}

export function outreachByHand(
  tables: Tables,
  person: string,
  lists: RiskList[],
  logged: { account: string; on: string }[],
  today: string,
  zone: string,
): { good: number; n: number; unknown: number } {
  const contacts: [string, string][] = logged.map(({ account, on }) => [account, on]);
  for (const row of rowsOf(tables, 'Task'))
    if (row.IsClosed && row.OwnerId === person)
      contacts.push([text(row, 'AccountId'), text(row, 'ActivityDate')]);
  for (const row of rowsOf(tables, 'Event'))
    if (!row.IsAllDayEvent && row.OwnerId === person)
      contacts.push([text(row, 'AccountId'), wallDate(text(row, 'EndDateTime'), zone)]);
  for (const row of rowsOf(tables, 'EmailMessage'))
    if (!row.Incoming && row.CreatedById === person && row.Status !== '5')
      contacts.push([accountOfMail(tables, row), wallDate(text(row, 'MessageDate'), zone)]);
  const counted = new Set<string>();
  let [good, n, unknown] = [0, 0, 0];
  for (const list of lists)
    for (const { ref, dueOn } of list.accounts) {
      if (counted.has(ref)) continue;
      counted.add(ref);
      const end = shift(list.setOn, list.contactDays);
      const inTime = (day: string): boolean =>
        day >= list.setOn &&
        day <= end &&
        (dueOn === null || dueOn <= list.setOn || day < dueOn) &&
        day <= today;
      const closes = dueOn !== null && dueOn > list.setOn && dueOn <= end ? shift(dueOn, -1) : end;
      if (contacts.some(([account, day]) => account === ref && inTime(day))) good += 1;
      else if (closes >= today) {
        unknown += 1;
        continue;
      }
      n += 1;
    }
  return { good, n, unknown };
}

/** By currency: gross, net and start, from revenue by account and currency at either end. */
export function retentionByHand(
  start: Map<string, number>,
  end: Map<string, number>,
): Map<string, { gross: number; net: number; whole: number }> {
  const result = new Map<string, { gross: number; net: number; whole: number }>();
  for (const [key, before] of start) {
    if (before <= 0) continue;
    const currency = key.split(' ')[1] ?? '';
    const after = end.get(key) ?? 0;
    const all = result.get(currency) ?? { gross: 0, net: 0, whole: 0 };
    const churn = after === 0 ? before : 0;
    const contraction = after > 0 && after < before ? before - after : 0;
    const expansion = after > before ? after - before : 0;
    all.whole += before;
    all.gross += before - contraction - churn;
    all.net += before - contraction - churn + expansion;
    result.set(currency, all);
  }
  return result;
}
