import type { Account, Person } from '../world/account';
import { CUSTOMERS, type CustomerData, STAFF } from './people';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

export const ANA = 370_001_001;
export const JONAS = 370_001_002;
export const PRIYA = 370_001_003;
export const DANA = 370_001_004;
/** Mara Lindqvist of Northwind, the customer of the main story */
export const MARA = 380_002_001;

/** Makes an account with its staff and customers and no ticket yet. */
export function foundAccount(
  subdomain: string,
  now: number,
  customers: readonly CustomerData[] = CUSTOMERS,
): Account {
  let last = 21_078_900_000;
  const account: Account = {
    subdomain,
    name: subdomain === 'acme' ? 'Acme Support' : 'Acme Sandbox',
    brandId: 360_000_501,
    meId: ANA,
    people: new Map(),
    organisations: new Map(),
    groups: [
      { id: 360_000_401, name: 'Support' },
      { id: 360_000_402, name: 'Engineering' },
      { id: 360_000_403, name: 'Billing' },
    ],
    tickets: new Map(),
    nextId: () => {
      last += 5;
      return last;
    },
    millisecond: (auditId) => (auditId * 37) % 1000,
  };
  for (const [index, staff] of STAFF.entries()) {
    addPerson(account, {
      id: ANA + index,
      name: staff.name,
      email: `${staff.name.split(' ')[0]?.toLowerCase() ?? 'agent'}@acme.example`,
      phone: staff.phone,
      role: staff.role,
      organizationId: null,
      groupId: 360_000_401,
      zone: { iana: staff.zone, rails: staff.rails },
      locale: 'en-US',
      title: staff.role === 'admin' ? 'Support manager' : 'Support engineer',
      createdAt: now - 3 * YEAR,
    });
  }
  for (const [index, customer] of customers.entries()) addCustomer(account, customer, index, now);
  return account;
}

function addCustomer(account: Account, customer: CustomerData, index: number, now: number): void {
  const organizationId = 360_900_001 + index;
  const createdAt = now - YEAR - index * 41 * DAY;
  account.organisations.set(organizationId, {
    id: organizationId,
    name: customer.name,
    domain: customer.domain,
    tags: [customer.tier],
    fields: { tier: customer.tier, arr: 12_000 + index * 7_500, renewal_date: null },
    createdAt,
  });
  for (const [place, person] of customer.people.entries()) {
    addPerson(account, {
      id: MARA + index * 10 + place,
      name: person.name,
      email: `${person.mailbox}@${customer.domain}`,
      phone: person.phone ?? null,
      role: 'end-user',
      organizationId,
      groupId: null,
      zone: { iana: customer.zone, rails: customer.rails },
      locale: person.locale ?? 'en-US',
      title: person.title,
      createdAt: createdAt + place * DAY,
    });
  }
}

function addPerson(account: Account, person: Person): void {
  account.people.set(person.id, person);
}
