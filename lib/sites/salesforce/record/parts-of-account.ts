import type { ApiPart } from '@/lib/sites/org-contract';
import { renewalFields } from '../renewal/renewal-where';
import { hasField, queryPart } from '../renewal/write-soql';
import { accountOf, contextParts } from './parts-of-context';
import { postParts } from './parts-of-posts';
import { selectChildren, selectFrom } from './select';
import type { Viewed } from './viewed';

/** The most open opportunities, and contracts, of one account. */
export const MOST_DEALS = 200;

const MOST_QUERIES = 5;

/** An account: what is due on it, its cases, what was done about it, and its feed if a query is left. */
export function accountParts(viewed: Viewed): ApiPart[] {
  const { record, org, today } = viewed;
  const context = contextParts(org.shape, accountOf('Account', record.id), today, true);
  const parts = [...dueParts(viewed), ...context];
  return parts.length < MOST_QUERIES ? [...parts, ...postParts(org.shape, record.id)] : parts;
}

/** Open opportunities and contracts of the account, as children of it; nothing while nobody has said what a renewal is. */
function dueParts({ record: { id }, org: { shape }, mapping }: Viewed): ApiPart[] {
  if (!mapping) return [];
  const { due, marker } = mapping;
  const soql = selectFrom(shape, 'Account', {
    fields: due.object === 'Account' ? [due.field] : [],
    more: [
      marker.kind === 'contractEnd'
        ? null
        : selectChildren(shape, 'Opportunities', 'Opportunity', {
            fields: ['CloseDate', 'CurrencyIsoCode'],
            more: renewalFields(mapping, shape),
            rest: `WHERE IsClosed = false ORDER BY CloseDate ASC LIMIT ${MOST_DEALS}`,
          }),
      due.object === 'Contract' && hasField(shape, 'Contract', due.field)
        ? selectChildren(shape, 'Contracts', 'Contract', {
            fields: [due.field, 'StatusCode'],
            rest: `ORDER BY ${due.field} DESC NULLS LAST LIMIT ${MOST_DEALS}`,
          })
        : null,
    ],
    rest: `WHERE Id = '${id}'`,
  });
  return soql ? [queryPart('own', soql)] : [];
}
