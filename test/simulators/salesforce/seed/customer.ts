import type { OrgUser } from '../world/org';
import type { Row } from '../world/row';
import { addRow } from '../world/write-record';
import type { Founding } from './found-org';
import { FIRST_NAMES, LAST_NAMES, nameAccount } from './people';

const DAY = 86_400_000;

/** A customer while its history is being told. */
export interface Customer {
  account: Row;
  /** owns the account */
  rep: OrgUser;
  currency: string;
  contacts: Row[];
  /** nobody was in two-way contact after this instant; null: contact goes on */
  quietSince: number | null;
  /** becomes a customer this year, or has not yet */
  kind: 'customer' | 'newLogo' | 'prospect';
  /** its activities are all about the account itself */
  aboutAccount?: boolean;
}

/** Adds an account with two people. The owner goes round the reps, the currency changes within each book. */
export function addCustomer(founding: Founding, index: number, name = nameAccount(index)): Customer {
  const { org, reps, random, now, plan } = founding;
  const rep = reps[index % reps.length];
  if (!rep) throw new Error('no rep');
  const round = Math.floor(index / reps.length);
  const currency = ((index % reps.length) + round) % 3 === 1 ? 'USD' : 'EUR';
  const made = { by: rep.id, at: now - random.between(1345, 1450) * DAY };
  const kind = kindOf(index, plan.accounts);
  const account = addRow(
    org,
    'Account',
    {
      Name: name,
      Type: kind === 'prospect' ? 'Prospect' : 'Customer - Direct',
      OwnerId: rep.id,
      Industry: random.pick(['Energy', 'Healthcare', 'Manufacturing', 'Retail', 'Technology']),
      AnnualRevenue: random.between(5, 900) * 100_000,
      NumberOfEmployees: random.between(20, 4000),
      BillingCity: random.pick(['Hamburg', 'Lyon', 'Kraków', 'São Paulo', 'Ōsaka', 'Portland']),
      CurrencyIsoCode: currency,
    },
    made,
  );
  const contacts = [0, 1].map((place) => addContact(founding, account, index * 2 + place));
  const quietSince = random.chance(0.3) ? now - random.between(50, 200) * DAY : null;
  return { account, rep, currency, contacts, quietSince, kind };
}

/** The last accounts of an org: some came this year, some have bought nothing yet. */
function kindOf(index: number, accounts: number): Customer['kind'] {
  if (index >= accounts * 0.95) return 'prospect';
  return index >= accounts * 0.875 ? 'newLogo' : 'customer';
}

export function addContact(founding: Founding, account: Row, index: number, name?: [string, string]): Row {
  const [first, last] = name ?? [
    FIRST_NAMES[(index * 7) % FIRST_NAMES.length] ?? '',
    LAST_NAMES[(index * 11 + 3) % LAST_NAMES.length] ?? '',
  ];
  return addRow(
    founding.org,
    'Contact',
    {
      AccountId: account.Id,
      FirstName: first,
      LastName: last,
      Name: `${first} ${last}`,
      Email: `person${index}@${account.Id.slice(8, 15).toLowerCase()}.example`,
      Title: ['Head of operations', 'IT lead', 'Controller'][index % 3] ?? null,
      OwnerId: account.OwnerId ?? null,
      CurrencyIsoCode: account.CurrencyIsoCode ?? null,
    },
    { by: String(account.OwnerId), at: Date.parse(String(account.CreatedDate)) },
  );
}
