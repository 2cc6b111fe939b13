import type { OrgRow } from '@/lib/model/org';
import type { RiskList } from '@/lib/model/papers';
import { type RenewalMapping, usualRisk } from '@/lib/model/renewal-mapping';
import { weekOf } from '@/lib/model/week';

const DAY = 86_400_000;

/** The org whose page the gallery opens. */
export const SAMPLE_ORG = 'acme.lightning.force.com';

const mapping: RenewalMapping = {
  marker: { kind: 'recordType', names: ['Renewal'] },
  due: { object: 'Opportunity', field: 'Renewal_Date__c' },
  amount: 'Amount',
  prior: 'Prior_ARR__c',
  signed: null,
  revenue: null,
  atRisk: usualRisk,
  confirmedAt: null,
};

const shape = {
  version: 'v66.0',
  person: '005000000000001AAA',
  objects: {
    Account: { Id: 'id', OwnerId: 'reference', Name: 'string' },
    Opportunity: {
      AccountId: 'reference',
      Amount: 'currency',
      CloseDate: 'date',
      CurrencyIsoCode: 'picklist',
      IsClosed: 'boolean',
      IsWon: 'boolean',
      LastStageChangeDate: 'datetime',
      OwnerId: 'reference',
      Prior_ARR__c: 'currency',
      RecordTypeId: 'reference',
      Renewal_Date__c: 'date',
    },
    Event: {
      AccountId: 'reference',
      StartDateTime: 'datetime',
      EndDateTime: 'datetime',
      IsAllDayEvent: 'boolean',
    },
    Task: {
      AccountId: 'reference',
      ActivityDate: 'date',
      IsClosed: 'boolean',
      OwnerId: 'reference',
      CallDurationInSeconds: 'int',
    },
  },
};

/** Orgs as they are remembered: one that is connected; crowded: one in every other state, with very long addresses. */
export function sampleOrgs(crowded: boolean, now: number): OrgRow[] {
  const at = (days: number) => new Date(now - days * DAY).toISOString();
  const one: OrgRow = {
    host: SAMPLE_ORG,
    apiHost: 'acme.my.salesforce.com',
    id: '00D000000000001EAA',
    person: { id: shape.person, timeZone: 'Europe/Paris', locale: 'en_GB' },
    // what the browser grants cannot be seen to here; tokens are asked for only when something is read
    road: 'oauth',
    clientId: '3MVG9sample',
    connectedAt: at(41),
    calls: Array.from({ length: crowded ? 30 : 5 }, (_, day) => ({
      on: at(day).slice(0, 10),
      count: 3 + ((day * 17) % 41) * (crowded ? 9 : 1),
    })),
    usage: { used: 82_110, of: 115_000, at: at(0.1) },
    state: 'connected',
    stateAt: at(0.1),
    shape: { ...shape, readAt: at(2) },
    mapping: { ...mapping, confirmedAt: at(40) },
  };
  if (!crowded) return [one];
  const states = ['noPermission', 'signedOut', 'expired', 'staleSession', 'apiBlocked', 'limit'] as const;
  const long = states.map(
    (state, place): OrgRow => ({
      ...one,
      host: `northern-territory-customer-operations-${place}--uat.sandbox.lightning.force.com`,
      apiHost: `northern-territory-customer-operations-${place}--uat.sandbox.my.salesforce.com`,
      road: 'session',
      state,
      mapping: null,
    }),
  );
  return [one, ...long];
}

/** Frozen lists of accounts at risk, one a week, the newest last week's. */
export function sampleLists(crowded: boolean, now: number): RiskList[] {
  return Array.from({ length: crowded ? 9 : 2 }, (_, week): RiskList => {
    const on = new Date(now - (week + 1) * 7 * DAY).toISOString();
    return {
      noun: 'riskList',
      week: weekOf(on),
      setOn: on.slice(0, 10),
      host: SAMPLE_ORG,
      from: 'rule',
      rule: 'due within 90 days and quiet for 45, or with an open escalation; to be contacted within 14',
      contactDays: 14,
      accounts: Array.from({ length: crowded ? 24 : 3 }, (_, place) => ({
        ref: `0010000000${String(place).padStart(5, '0')}AAA`,
        dueOn: new Date(now + (place * 5 + 12) * DAY).toISOString().slice(0, 10),
        signs: place % 2 === 0 ? ['renewalDue', 'quiet'] : ['renewalDue', 'escalated'],
      })),
    };
  });
}
