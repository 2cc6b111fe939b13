import { addDays, dateIn, instantIn } from '../world/zone';
import type { Customer } from './customer';
import type { Founding } from './found-org';
import type { Renewed } from './renew';
import { addContract, addDeal } from './sell';

const DAY = 86_400_000;

/** Writes on the account what its recurring revenue was as this year began, and what it is now. */
export function noteRevenue(founding: Founding, customer: Customer, told: Renewed): void {
  const year = dateIn(customer.rep.zone, founding.now).slice(0, 4);
  const atStart = told.terms.find((term) => term.end >= `${year}-01-01`);
  const last = told.terms.at(-1);
  const { account } = customer;
  if (!('Start_ARR__c' in account)) return;
  account.Start_ARR__c = atStart?.value ?? 0;
  account.Current_ARR__c = told.left ? 0 : (last?.value ?? 0);
}

/** New customers, those that may become some, and upgrades, until the org has the opportunities of its plan. */
export function growBook(founding: Founding, customers: readonly Customer[]): void {
  const { org, plan, random } = founding;
  for (const customer of customers.filter((each) => each.kind === 'newLogo')) winNew(founding, customer);
  for (const customer of customers.filter((each) => each.kind === 'prospect')) offerNew(founding, customer);
  const old = customers.filter((each) => each.kind === 'customer');
  while ((org.tables.Opportunity?.length ?? 0) < plan.opportunities) upgrade(founding, random.pick(old));
}

function winNew(founding: Founding, customer: Customer): void {
  const { now, random } = founding;
  const year = dateIn(customer.rep.zone, now).slice(0, 4);
  const opening = Math.min(instantIn(customer.rep.zone, `${year}-01-02`, 600), now - 20 * DAY);
  const at = opening + Math.floor(((now - opening) * random.between(5, 95)) / 100);
  const start = dateIn(customer.rep.zone, at);
  const amount = random.between(60, 400) * 100;
  addDeal(founding, customer, {
    name: `${customer.account.Name} new`,
    kind: 'new',
    due: start,
    prior: null,
    amount,
    stage: 'Closed Won',
    createdAt: at - 60 * DAY,
    stagedAt: at,
  });
  addContract(founding, customer, start, addDays(start, 364), at);
  if (!('Start_ARR__c' in customer.account)) return;
  customer.account.Start_ARR__c = start < `${year}-01-01` ? amount : 0;
  customer.account.Current_ARR__c = amount;
}

function offerNew(founding: Founding, customer: Customer): void {
  const { now, random } = founding;
  addDeal(founding, customer, {
    name: `${customer.account.Name} new`,
    kind: 'new',
    due: addDays(dateIn(customer.rep.zone, now), random.between(20, 120)),
    prior: null,
    amount: random.between(60, 400) * 100,
    stage: random.pick(['Qualification', 'Needs Analysis', 'Proposal/Price Quote'] as const),
    createdAt: now - random.between(30, 90) * DAY,
    stagedAt: now - random.between(2, 20) * DAY,
  });
}

function upgrade(founding: Founding, customer: Customer): void {
  const { now, random } = founding;
  const at = now - random.between(30, 1000) * DAY - random.between(0, 1439) * 60_000;
  const amount = random.between(5, 80) * 100;
  const won = random.chance(0.6);
  addDeal(founding, customer, {
    name: `${customer.account.Name} add-on`,
    kind: 'upgrade',
    due: dateIn(customer.rep.zone, at),
    prior: null,
    amount,
    stage: won ? 'Closed Won' : 'Closed Lost',
    createdAt: at - 40 * DAY,
    stagedAt: at,
  });
  const { account } = customer;
  const thisYear = dateIn(customer.rep.zone, at).slice(0, 4) === dateIn(customer.rep.zone, now).slice(0, 4);
  if (won && thisYear && typeof account.Current_ARR__c === 'number' && account.Current_ARR__c > 0) {
    account.Current_ARR__c = Math.round((account.Current_ARR__c + amount) * 100) / 100;
  }
}
