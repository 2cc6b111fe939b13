import type { OrgQuestion } from '@/lib/sites/org-contract';
import type { Revenue } from './revenue';
import { addDays, earlier } from './window';

/** Something that ran on a day: one subscription, or the assets of an account. */
export interface Running {
  account: string;
  currency: string | null;
  amount: number;
}

/** What ran on either day, added up by account and currency. Nothing running on a day is nothing earned on it. */
export function revenueOf(start: readonly Running[], end: readonly Running[]): Revenue[] {
  const all = new Map<string, Revenue & { start: number; end: number }>();
  const add = ({ account, currency, amount }: Running, day: 'start' | 'end'): void => {
    const key = `${account} ${currency ?? ''}`;
    const one = all.get(key) ?? { account, currency, start: 0, end: 0 };
    one[day] += amount;
    all.set(key, one);
  };
  for (const one of start) add(one, 'start');
  for (const one of end) add(one, 'end');
  return [...all.values()];
}

/** The condition that something ran on a day, or at an instant where it holds datetimes; without an end it still does. */
export function running(startField: string, endField: string, at: string): string {
  return `${startField} <= ${at} AND (${endField} = null OR ${endField} >= ${at})`;
}

/**
 * The two days on which revenue is looked at: the last one before the window, so that windows one after the other
 * leave no gap in which a customer goes unseen, and its own last one, or today.
 */
export function revenueDays({ window, today }: OrgQuestion): { start: string; end: string } {
  return { start: addDays(window.from, -1), end: earlier(window.to, today) };
}
