import type { OrgShape } from '@/lib/model/org';
import { type RenewalMapping, usualRisk } from '@/lib/model/renewal-mapping';

/** A confirmed mapping, with whatever a test says of it. */
export function mappingOf(given: Partial<RenewalMapping> = {}): RenewalMapping {
  return {
    marker: { kind: 'recordType', names: ['Renewal'] },
    due: { object: 'Opportunity', field: 'CloseDate' },
    amount: 'Amount',
    prior: null,
    signed: null,
    revenue: null,
    atRisk: usualRisk,
    confirmedAt: '2026-11-01T09:00:00Z',
    ...given,
  };
}

/** What an org holds, written as `name:type` for every field. */
export function shapeOf(objects: Record<string, string>): OrgShape {
  const fieldsIn = (text: string): [string, string][] =>
    text.split(/\s+/).map((pair) => {
      const [name = '', type = 'string'] = pair.split(':');
      return [name, type];
    });
  return {
    version: 'v66.0',
    readAt: '2026-11-23T08:00:00Z',
    person: '005000000000001AAA',
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, text]) => [name, Object.fromEntries(fieldsIn(text))]),
    ),
  };
}

const deal =
  'Id:id AccountId:reference OwnerId:reference IsClosed:boolean IsWon:boolean CloseDate:date Amount:currency';

/** The smallest org that knows renewals: record types, one currency, no stage dates. */
export const smallShape = shapeOf({ Opportunity: `${deal} RecordTypeId:reference`, Account: 'Id:id' });

export const dealFields = deal;
