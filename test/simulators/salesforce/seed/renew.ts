import type { Random } from '../../random';
import type { Row } from '../world/row';
import { addDays, dateIn, daysBetween, instantIn } from '../world/zone';
import type { Customer } from './customer';
import type { Founding } from './found-org';
import { addContract, addDeal } from './sell';

const DAY = 86_400_000;

/** One year of a customer: what was in force, and what became of it at its end. */
export interface Term {
  start: string;
  end: string;
  value: number;
  contract: Row | null;
}

export interface Renewed {
  /** oldest first; the last is in force, unless the customer left or the renewal is open */
  terms: Term[];
  left: boolean;
}

/** Tells three years of renewals of one customer; they end early when it leaves. */
export function renewYearly(founding: Founding, customer: Customer, index: number): Renewed {
  const { random, now } = founding;
  const today = dateIn(customer.rep.zone, now);
  const dues = dueDates(today, anniversary(index, random));
  let value = random.between(60, 900) * 100 + (index % 4 === 0 ? 0.5 : 0);
  const terms: Term[] = [];
  for (const due of dues) {
    const start = addDays(addYears(due, -1), 1);
    const contract = addContract(
      founding,
      customer,
      start,
      due,
      instantIn(customer.rep.zone, start, -9 * 1440),
    );
    terms.push({ start, end: due, value, contract });
    const end = decide(founding, customer, due, today, index);
    const amount = end.stage === 'Closed Won' ? change(value, random) : value;
    const createdAt = Math.min(instantIn(customer.rep.zone, due, 600) - 110 * DAY, end.at - 20 * DAY);
    addDeal(founding, customer, {
      name: `${customer.account.Name} renewal ${due.slice(0, 4)}`,
      kind: 'renewal',
      due,
      prior: value,
      amount: end.stage.startsWith('Closed') || !random.chance(0.04) ? amount : null,
      stage: end.stage,
      createdAt,
      stagedAt: end.at,
      contractId: random.chance(0.1) ? null : (contract?.Id ?? null),
      owner: random.chance(0.05) ? random.pick(founding.reps) : customer.rep,
    });
    if (end.stage === 'Closed Lost') return { terms, left: true };
    if (end.stage !== 'Closed Won') return { terms, left: false };
    value = amount;
    if (due === dues.at(-1)) {
      const next = addYears(due, 1);
      const following = addContract(founding, customer, addDays(due, 1), next, end.at);
      terms.push({ start: addDays(due, 1), end: next, value, contract: following });
    }
  }
  return { terms, left: false };
}

/** Month and day on which a customer's contract ends; every fifth around the turn of the year. */
function anniversary(index: number, random: Random): string {
  if (index % 10 === 3) return '12-31';
  if (index % 10 === 8) return '01-01';
  return `${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
}

/** Three due dates a year apart, the last at most four months ahead. */
function dueDates(today: string, day: string): string[] {
  const horizon = addDays(today, 125);
  const year = Number(horizon.slice(0, 4));
  const last = `${year}-${day}` <= horizon ? year : year - 1;
  return [last - 2, last - 1, last].map((each) => `${each}-${day}`);
}

interface End {
  stage: 'Closed Won' | 'Closed Lost' | 'Negotiation/Review' | 'Proposal/Price Quote' | 'Qualification';
  at: number;
}

/** How a renewal ends: early, on its day, in the last hour of it, late, lost, or not yet. Never after now. */
function decide(founding: Founding, customer: Customer, due: string, today: string, index: number): End {
  const { random, now } = founding;
  const { zone } = customer.rep;
  const luck = random.next();
  const days = daysBetween(today, due);
  const workday = (date: string): number => instantIn(zone, date, random.between(9 * 60, 17 * 60));
  const end = ((): End => {
    if (luck < 0.09) return { stage: 'Closed Lost', at: workday(addDays(due, -random.between(0, 30))) };
    if (index % 5 === 3 && luck < 0.8) {
      // Around the turn of the year the hour decides: an evening in UTC is tomorrow in Tokyo and noon in California.
      const minutes = random.pick([-90, -10, 23 * 60 + 50, 22 * 60 + 30, 24 * 60 + 40, 31 * 60]);
      return { stage: 'Closed Won', at: instantIn('UTC', due, minutes) };
    }
    if (luck < 0.6) return { stage: 'Closed Won', at: workday(addDays(due, -random.between(1, 45))) };
    if (luck < 0.75) return { stage: 'Closed Won', at: instantIn(zone, due, random.between(1320, 1439)) };
    return { stage: 'Closed Won', at: workday(addDays(due, random.between(1, 40))) };
  })();
  if (end.at < now - DAY) return end;
  const open =
    days > 80 ? 'Qualification' : random.pick(['Negotiation/Review', 'Proposal/Price Quote'] as const);
  return { stage: open, at: now - random.between(2, 12) * DAY };
}

/** What a renewal is signed for: often the same, more often more, sometimes less. */
function change(value: number, random: Random): number {
  const luck = random.next();
  if (luck < 0.35) return value;
  const factor = luck < 0.78 ? 1 + random.between(2, 25) / 100 : 1 - random.between(3, 35) / 100;
  return Math.round(value * factor * 100) / 100;
}

function addYears(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
