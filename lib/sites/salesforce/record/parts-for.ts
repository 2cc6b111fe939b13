import type { ApiPart } from '@/lib/sites/org-contract';
import { accountParts } from './parts-of-account';
import { caseParts } from './parts-of-case';
import { contractParts, opportunityParts } from './parts-of-deal';
import type { Viewed } from './viewed';

/** What is asked of the record itself, by kind; what this person may not see is left out by the host without a word. */
const FIELDS: Readonly<Record<string, string>> = {
  case: 'CaseNumber Subject Status Priority IsClosed IsEscalated ClosedDate CreatedDate AccountId Account.Name ContactId Contact.Name OwnerId Owner.Name',
  account: 'Name OwnerId Owner.Name CreatedDate',
  opportunity: 'Name StageName IsClosed IsWon AccountId Account.Name OwnerId Owner.Name CreatedDate',
  contract: 'ContractNumber Status EndDate AccountId Account.Name OwnerId Owner.Name CreatedDate',
};

const QUERIES: Readonly<Record<string, (viewed: Viewed) => ApiPart[]>> = {
  case: caseParts,
  account: accountParts,
  opportunity: opportunityParts,
  contract: contractParts,
};

/** Everything one view of a record asks: one composite of the record itself and at most five queries. */
export function partsFor(viewed: Viewed): ApiPart[] {
  const { record, object } = viewed;
  return [recordPart(record.id, object, record.kind), ...(QUERIES[record.kind]?.(viewed) ?? [])];
}

function recordPart(id: string, object: string | null, kind: string): ApiPart {
  const fields = (FIELDS[kind] ?? 'Name OwnerId Owner.Name').split(' ').map((field) => `${object}.${field}`);
  const asked = object ? `optionalFields=${fields.join(',')}` : 'layoutTypes=Compact&modes=View';
  return { name: 'record', path: `/ui-api/records/${id}?${asked}` };
}
