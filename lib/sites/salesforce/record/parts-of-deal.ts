import type { OrgShape } from '@/lib/model/org';
import type { ApiPart } from '@/lib/sites/org-contract';
import { renewalFields } from '../renewal/renewal-where';
import { hasField, queryPart } from '../renewal/write-soql';
import { activityChildren, MOST_LISTED } from './parts-of-activities';
import { accountOf, contextParts } from './parts-of-context';
import { selectChildren, selectFrom } from './select';
import type { Viewed } from './viewed';

/** An opportunity: itself with its activities and changes of stage, then its account's context. Five queries at most. */
export function opportunityParts({ record: { id }, org: { shape }, mapping, today }: Viewed): ApiPart[] {
  const stages = selectChildren(shape, 'OpportunityHistories', 'OpportunityHistory', {
    fields: ['StageName', 'CreatedById', 'CreatedBy.Name', 'CreatedDate'],
    rest: `ORDER BY CreatedDate DESC LIMIT ${MOST_LISTED}`,
  });
  const own = selectFrom(shape, 'Opportunity', {
    fields: ['IsClosed', 'IsWon', 'CloseDate', 'CurrencyIsoCode', 'LastStageChangeDate'],
    more: [...(mapping ? renewalFields(mapping, shape) : []), ...activityChildren(shape, today), stages],
    rest: `WHERE Id = '${id}'`,
  });
  return [...(own ? [queryPart('own', own)] : []), ...contextOf('Opportunity', id, shape, today)];
}

/** A contract: itself with its activities, then its account's context. Five queries at most. */
export function contractParts({ record: { id }, org: { shape }, mapping, today }: Viewed): ApiPart[] {
  const own = selectFrom(shape, 'Contract', {
    fields: ['EndDate', ...(mapping?.due.object === 'Contract' ? [mapping.due.field] : [])],
    more: activityChildren(shape, today),
    rest: `WHERE Id = '${id}'`,
  });
  return [...(own ? [queryPart('own', own)] : []), ...contextOf('Contract', id, shape, today)];
}

/** Nothing where the account cannot be seen on the record: every question about it would fail. */
function contextOf(object: string, id: string, shape: OrgShape, today: string): ApiPart[] {
  return hasField(shape, object, 'AccountId') ? contextParts(shape, accountOf(object, id), today, false) : [];
}
