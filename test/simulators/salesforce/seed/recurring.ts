import { type Row, writeInstant } from '../world/row';
import { addRow } from '../world/write-record';
import { addDays, instantIn } from '../world/zone';
import type { Customer } from './customer';
import type { Founding } from './found-org';
import type { Renewed } from './renew';

const PRODUCTS = ['Platform', 'Reporting'] as const;

/** CPQ subscriptions of each term: a price for one unit and a quantity, which shrink, grow or stop. */
export function addSubscriptions(founding: Founding, customer: Customer, told: Renewed): void {
  const { org, random } = founding;
  const two = random.chance(0.5);
  for (const term of told.terms) {
    const main = two ? Math.round(term.value * 70) / 100 : term.value;
    for (const [index, value] of (two ? [main, term.value - main] : [main]).entries()) {
      const quantity = random.pick([1, 5, 10, 20]);
      addRow(
        org,
        'SBQQ__Subscription__c',
        {
          Name: `SUB-${String(1 + (org.tables.SBQQ__Subscription__c?.length ?? 0)).padStart(7, '0')}`,
          SBQQ__Account__c: customer.account.Id,
          SBQQ__Contract__c: term.contract?.Id ?? null,
          SBQQ__NetPrice__c: Math.round((value / quantity) * 100) / 100,
          SBQQ__Quantity__c: quantity,
          SBQQ__StartDate__c: term.start,
          SBQQ__EndDate__c: term.end,
          SBQQ__ProductName__c: PRODUCTS[index] ?? null,
        },
        { by: customer.rep.id, at: instantIn(customer.rep.zone, term.start, 600) },
      );
    }
  }
}

/** One asset with a state period for each term, its revenue by the month; some change in the middle of a term. */
export function addAssets(founding: Founding, customer: Customer, told: Renewed): void {
  const { org, random } = founding;
  const { rep, account } = customer;
  const [first] = told.terms;
  if (!first) return;
  const made = { by: rep.id, at: instantIn(rep.zone, first.start, 600) };
  const asset = addRow(
    org,
    'Asset',
    {
      Name: `${account.Name} platform`,
      AccountId: account.Id,
      OwnerId: rep.id,
      Status: told.left ? 'Obsolete' : 'Installed',
      Price: told.terms.at(-1)?.value ?? null,
      Quantity: 1,
      UsageEndDate: told.terms.at(-1)?.end ?? null,
    },
    made,
  );
  for (const term of told.terms) {
    if (random.chance(0.25)) {
      const middle = addDays(term.start, 182);
      addPeriod(founding, customer, asset, { ...term, end: addDays(middle, -1) });
      addPeriod(founding, customer, asset, { ...term, start: middle, value: term.value * 1.1 });
    } else addPeriod(founding, customer, asset, term);
  }
}

function addPeriod(
  founding: Founding,
  customer: Customer,
  asset: Row,
  term: { start: string; end: string; value: number },
): void {
  const { zone, id } = customer.rep;
  const begins = instantIn(zone, term.start, 0);
  addRow(
    founding.org,
    'AssetStatePeriod',
    {
      AssetId: asset.Id,
      StartDate: writeInstant(begins),
      EndDate: writeInstant(instantIn(zone, addDays(term.end, 1), 0) - 1000),
      Quantity: 1,
      Mrr: Math.round((term.value / 12) * 100) / 100,
      Amount: Math.round(term.value * 100) / 100,
    },
    { by: id, at: begins },
  );
}
