import type { StartRevenue } from '@/lib/model/renewal-mapping';
import { type DescribedField, type Describes, readDescribe } from './describe';

/** Where revenue at the start of a period may be found in this org. */
export interface RevenueCandidate {
  revenue: StartRevenue;
  because: { key: string; values: string[] };
}

const SUBSCRIPTION = [
  'SBQQ__Account__c',
  'SBQQ__NetPrice__c',
  'SBQQ__Quantity__c',
  'SBQQ__StartDate__c',
  'SBQQ__EndDate__c',
];
const RECURRING = /(?:^|[^a-z])(?:arr|mrr)(?:[^a-z]|$)|recurring/i;
const START = /start|begin|opening|prior|previous|last.?year/i;
const NOW = /current|now|today|present|latest/i;

/**
 * Sources of start revenue, the surest first: subscriptions, asset state periods, fields of the account. One field
 * alone says what is now, and the start has to be imported. Nothing at all: no GRR and no NRR.
 */
export function detectRevenue(describes: Describes): RevenueCandidate[] {
  const has = (object: string, names: readonly string[]): boolean => {
    const fields = readDescribe(describes, object)?.fields ?? [];
    return names.every((name) => fields.some((field) => field.name === name));
  };
  const found: RevenueCandidate[] = [];
  if (has('SBQQ__Subscription__c', SUBSCRIPTION))
    found.push({
      revenue: { kind: 'subscriptions' },
      because: { key: 'renewal_because_subscriptions', values: [] },
    });
  if (has('AssetStatePeriod', ['AssetId', 'StartDate', 'EndDate', 'Mrr']) && has('Asset', ['AccountId']))
    found.push({ revenue: { kind: 'assets' }, because: { key: 'renewal_because_assets', values: [] } });
  return [...found, ...accountFields(readDescribe(describes, 'Account')?.fields ?? [])];
}

function accountFields(fields: readonly DescribedField[]): RevenueCandidate[] {
  const recurring = fields.filter(
    ({ name, label, type }) =>
      type === 'currency' && (RECURRING.test(`${name} ${label}`) || /ARR|MRR/.test(name)),
  );
  const start = recurring.find(({ name, label }) => START.test(`${name} ${label}`));
  const rest = recurring.filter((field) => field !== start);
  const now = rest.find(({ name, label }) => NOW.test(`${name} ${label}`)) ?? rest[0];
  if (start && now)
    return [
      {
        revenue: { kind: 'fields', start: start.name, now: now.name },
        because: { key: 'renewal_because_revenueFields', values: [start.label, now.label] },
      },
    ];
  return now
    ? [
        {
          revenue: { kind: 'imported', now: now.name },
          because: { key: 'renewal_because_revenueNow', values: [now.label] },
        },
      ]
    : [];
}
