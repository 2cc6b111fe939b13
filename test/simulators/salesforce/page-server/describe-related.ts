import type { Json } from '../../exchange';
import { nameOf } from './describe-record';
import type { LightningOrg, PageRow } from './lightning-org';
import { rowsOf } from './sample-rows';

/** Lists beside a record: object, the field that points here, the columns shown. */
const LISTS: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  Account: [
    ['Opportunity', 'AccountId', ['StageName', 'CloseDate']],
    ['Case', 'AccountId', ['Subject', 'Status']],
    ['Contract', 'AccountId', ['Status', 'EndDate']],
    ['Onboarding__c', 'Account__c', ['Stage__c']],
  ],
};

/** Lists of what belongs to a record, the newest six of each; an object the org does not have gives no list. */
export function describeRelated(org: LightningOrg, object: string, row: PageRow): Json {
  return (LISTS[object] ?? []).flatMap(([other, field, columns]): Json[] => {
    const all = rowsOf(org, other).filter((one) => one[field] === row.Id);
    if (all.length === 0) return [];
    const newest = [...all].sort((a, b) => (newness(a) < newness(b) ? 1 : -1)).slice(0, 6);
    return [
      { object: other, count: all.length, columns: [...columns], rows: newest.map(lineOf(other, columns)) },
    ];
  });
}

/** A record as one line of a list. */
export function lineOf(object: string, columns: readonly string[]): (row: PageRow) => Json {
  return (row) => ({
    id: String(row.Id),
    object,
    name: nameOf(object, row),
    currency: String(row.CurrencyIsoCode ?? 'USD'),
    cells: Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  });
}

function newness(row: PageRow): string {
  return String(row.CloseDate ?? row.CreatedDate ?? row.EndDate ?? row.Id);
}
