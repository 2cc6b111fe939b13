import type { OrgShape } from '@/lib/model/org';
import type { OrgQuestion } from '@/lib/sites/org-contract';
import { hasField, quoted, typeOf } from '../renewal/write-soql';
import { type Column, groupedQuery, numberIn, textIn } from './columns';
import type { Due, DueSource } from './due';
import { dueColumns } from './due-columns';
import { addDays, dayOf, isWithin, within } from './window';

/** How far behind the window a following contract may end. */
const FOLLOWS = 3660;

interface Contract {
  account: string;
  end: string;
  n: number;
  signed: string | null;
}

/**
 * Renewals in an org that marks no opportunity: a contract that came into force and ends is due, on accounts the
 * person owns. It is renewed once another of the account, in force too, ends later; it is lost when its end has
 * passed and none does.
 */
export function dueByContractEnd(question: OrgQuestion): DueSource {
  const { org, mapping, window, timeZone } = question;
  const { shape } = org;
  const { field } = mapping.due;
  const type = typeOf(shape, 'Contract', field);
  const signed = signedColumn(question);
  const columns: Column[] = [
    { alias: 'acc', path: 'AccountId', take: 'key' },
    { alias: 'n', path: 'Id', take: 'count' },
    ...dueColumns(field, type, 'due'),
    ...(signed ? [signed] : []),
  ];
  const all = { from: window.from, to: addDays(window.to, FOLLOWS) };
  return {
    sought: [
      {
        name: 'contracts',
        window: all,
        soql: (span) =>
          groupedQuery(columns, 'Contract', [
            `Account.OwnerId = ${quoted(org.person.id)}`,
            ...inForce(shape),
            within(field, type, span, timeZone),
          ]),
      },
    ],
    read([rows = []]) {
      const contracts = rows.flatMap((row): Contract[] => {
        const account = textIn(row, 'acc');
        const end = dayOf(row.dueFirst ?? row.due, timeZone);
        const day = dayOf(row.signed, timeZone);
        return account && end ? [{ account, end, n: numberIn(row, 'n') ?? 1, signed: day }] : [];
      });
      return contracts
        .filter(({ end }) => isWithin(end, window))
        .map((one) => dueOf(one, contracts, question.today));
    },
  };
}

function dueOf({ account, end, n }: Contract, all: readonly Contract[], today: string): Due {
  const [next] = all
    .filter((other) => other.account === account && other.end > end)
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  const day = next?.signed ?? null;
  return {
    account,
    on: end,
    state: next ? 'won' : end < today ? 'lost' : 'open',
    n,
    currency: null,
    amount: null,
    prior: null,
    signed: day ? { first: day, last: day } : null,
  };
}

/** A draft that nobody signed neither falls due nor renews anything. */
function inForce(shape: OrgShape): string[] {
  if (hasField(shape, 'Contract', 'ActivatedDate')) return ['ActivatedDate != null'];
  return hasField(shape, 'Contract', 'StatusCode') ? ["StatusCode = 'Activated'"] : [];
}

/** The day the following contract was signed, as mapped or as it was activated. */
function signedColumn({ mapping, org }: OrgQuestion): Column | null {
  const path = [mapping.signed, 'ActivatedDate'].find((one) => one && hasField(org.shape, 'Contract', one));
  return path ? { alias: 'signed', path, take: 'first' } : null;
}
