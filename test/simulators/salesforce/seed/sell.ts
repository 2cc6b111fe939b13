import type { OrgUser } from '../world/org';
import { type Row, type Value, writeInstant } from '../world/row';
import { fieldsOfStage, type Stage } from '../world/stages';
import { addRow, noteHistory } from '../world/write-record';
import { dateIn } from '../world/zone';
import type { Customer } from './customer';
import type { Founding } from './found-org';

const DAY = 86_400_000;

export interface Deal {
  name: string;
  kind: 'renewal' | 'new' | 'upgrade';
  /** the day it is due, a calendar date */
  due: string;
  prior: number | null;
  amount: number | null;
  stage: Stage;
  createdAt: number;
  /** when it reached its stage, milliseconds since 1970 */
  stagedAt: number;
  /** the contract it renews */
  contractId?: string | null;
  /** the account's rep when absent */
  owner?: OrgUser;
}

/** Adds an opportunity with its lines of history, marked in the way its org marks a renewal. */
export function addDeal(founding: Founding, customer: Customer, deal: Deal): Row {
  const { org } = founding;
  const owner = deal.owner ?? customer.rep;
  const made = { by: owner.id, at: deal.createdAt };
  const closed = deal.stage.startsWith('Closed');
  const closing = closed && org.multiCurrency ? dateIn(owner.zone, deal.stagedAt) : deal.due;
  const row = addRow(
    org,
    'Opportunity',
    {
      AccountId: customer.account.Id,
      Name: deal.name,
      Amount: deal.amount,
      CloseDate: closing,
      OwnerId: owner.id,
      CurrencyIsoCode: customer.currency,
      LastStageChangeDate: writeInstant(deal.createdAt),
      FiscalYear: Number(closing.slice(0, 4)),
      FiscalQuarter: Math.ceil(Number(closing.slice(5, 7)) / 3),
      Renewal_Date__c: deal.kind === 'renewal' ? deal.due : null,
      Prior_ARR__c: deal.kind === 'renewal' ? deal.prior : null,
      SBQQ__Renewal__c: deal.kind === 'renewal',
      SBQQ__RenewedContract__c: deal.kind === 'renewal' ? (deal.contractId ?? null) : null,
      Type: typeOf(founding, deal.kind),
      RecordTypeId: founding.recordTypeIds[deal.kind === 'renewal' ? 'renewal' : 'usual'],
      ...fieldsOfStage('Qualification', deal.amount),
    },
    made,
  );
  noteHistory(org, row, owner.id, deal.createdAt);
  const middle = deal.createdAt + Math.floor((deal.stagedAt - deal.createdAt) / 2 / 1000) * 1000;
  if (closed) moveTo(founding, row, 'Negotiation/Review', owner.id, middle);
  if (deal.stage !== 'Qualification') moveTo(founding, row, deal.stage, owner.id, deal.stagedAt);
  return row;
}

function moveTo(founding: Founding, row: Row, stage: Stage, by: string, at: number): void {
  const amount = typeof row.Amount === 'number' ? row.Amount : null;
  Object.assign(row, fieldsOfStage(stage, amount), {
    LastStageChangeDate: writeInstant(at),
    LastModifiedDate: writeInstant(at),
    SystemModstamp: writeInstant(at),
  });
  noteHistory(founding.org, row, by, at);
}

function typeOf(founding: Founding, kind: Deal['kind']): Value {
  switch (founding.org.key) {
    case 'plain':
      return kind === 'new' ? 'New' : 'Existing';
    case 'assets':
      return kind === 'renewal' ? 'Renewal' : kind === 'new' ? 'New Business' : 'Add-On';
    default:
      if (kind === 'new') return 'New Customer';
      return kind === 'upgrade' ? 'Existing Customer - Upgrade' : 'Existing Customer - Replacement';
  }
}

/** Adds a year's contract that ends on a day; null where the org has no contracts. */
export function addContract(
  founding: Founding,
  customer: Customer,
  start: string,
  end: string,
  signedAt: number,
): Row | null {
  const { org } = founding;
  const contracts = org.tables.Contract;
  if (!contracts) return null;
  return addRow(
    org,
    'Contract',
    {
      AccountId: customer.account.Id,
      OwnerId: customer.rep.id,
      StartDate: start,
      EndDate: end,
      ContractTerm: 12,
      Status: 'Activated',
      StatusCode: 'Activated',
      OwnerExpirationNotice: '60',
      CustomerSignedDate: dateIn(customer.rep.zone, signedAt),
      ActivatedDate: writeInstant(signedAt),
      ContractNumber: String(100 + contracts.length).padStart(8, '0'),
      CurrencyIsoCode: customer.currency,
    },
    { by: customer.rep.id, at: signedAt - DAY },
  );
}
