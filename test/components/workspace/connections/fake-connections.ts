import type { ConnectionsDoor, OrgNow } from '@/components/workspace/connections/connections-door';
import type {
  RenewalChoices,
  RenewalDoor,
  RenewalProposal,
} from '@/components/workspace/connections/renewal-door';
import type { ConnectionState, OrgRow } from '@/lib/model/org';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';

export const HOST = 'acme.lightning.force.com';
const AT = '2026-11-20T09:00:00Z';

export const mapping: RenewalMapping = {
  marker: { kind: 'recordType', names: ['Renewal'] },
  due: { object: 'Opportunity', field: 'Renewal_Date__c' },
  amount: 'Amount',
  prior: 'Prior_ARR__c',
  signed: null,
  revenue: { kind: 'fields', start: 'Start_ARR__c', now: 'Current_ARR__c' },
  atRisk: { withinDays: 90, quietDays: 45, escalated: true, contactDays: 14 },
  confirmedAt: null,
};

export const confirmed: RenewalMapping = { ...mapping, confirmedAt: AT };

/** An org that has been connected since the 20th. */
export function orgRow(change: Partial<OrgRow> = {}): OrgRow {
  return {
    host: HOST,
    apiHost: 'acme.my.salesforce.com',
    id: '00D000000000001EAA',
    person: { id: '005000000000001AAA', timeZone: 'Europe/Paris', locale: 'en_GB' },
    road: 'session',
    clientId: null,
    connectedAt: AT,
    calls: [
      { on: '2026-11-23', count: 12 },
      { on: '2026-11-20', count: 3 },
    ],
    usage: { used: 82_110, of: 115_000, at: AT },
    state: 'connected',
    stateAt: AT,
    shape: null,
    mapping: null,
    ...change,
  };
}

export const proposal: RenewalProposal = {
  mapping,
  because: { key: 'renewal_because_recordType', values: ['Renewal'] },
  found: {
    count: 41,
    examples: [
      {
        name: 'Northwind Traders renewal',
        account: 'Northwind Traders',
        dueOn: '2027-01-09',
        amount: 48_000,
        currency: 'EUR',
        outcome: 'open',
      },
    ],
  },
};

export const choices: RenewalChoices = {
  checkboxes: [{ name: 'Is_Renewal__c', label: 'Is renewal' }],
  lists: [
    {
      name: 'Type',
      label: 'Type',
      values: [
        { name: 'Existing', label: 'Existing' },
        { name: 'Renewal', label: 'Renewal' },
      ],
    },
  ],
  recordTypes: [{ name: 'Renewal', label: 'Renewal' }],
  contracts: true,
  due: [
    { object: 'Opportunity', name: 'CloseDate', label: 'Close date' },
    { object: 'Contract', name: 'EndDate', label: 'End date' },
  ],
  amounts: [
    { name: 'Amount', label: 'Amount' },
    { name: 'Prior_ARR__c', label: 'Prior ARR' },
  ],
  signed: [{ name: 'Signed_On__c', label: 'Signed on' }],
  accountAmounts: [
    { name: 'Start_ARR__c', label: 'Start ARR' },
    { name: 'Current_ARR__c', label: 'Current ARR' },
  ],
  subscriptions: false,
  assets: false,
};

/** A door over one org in memory, that writes down what it was asked for. */
export function fakeConnections(
  given: Partial<OrgNow> | null = {},
  change: Partial<Omit<ConnectionsDoor, 'renewal'>> & { renewal?: Partial<RenewalDoor> } = {},
): ConnectionsDoor & { did: string[]; saved: RenewalMapping[]; tell: () => void } {
  const did: string[] = [];
  const saved: RenewalMapping[] = [];
  let listener = () => {};
  let now: OrgNow | null = given && {
    host: HOST,
    apiHost: 'acme.my.salesforce.com',
    row: null,
    granted: false,
    state: 'noPermission',
    adminClientId: null,
    ...given,
  };
  const become = (state: ConnectionState, what: string): ConnectionState => {
    did.push(what);
    if (now) now = { ...now, state, granted: state === 'connected', row: orgRow({ state }) };
    return state;
  };
  const { renewal, ...rest } = change;
  return {
    did,
    saved,
    tell: () => listener(),
    list: async () => (now?.row ? [now.row] : []),
    read: async () => now,
    connect: async (host) => become('connected', `connect ${host}`),
    lookAgain: async (host) => become('connected', `look again ${host}`),
    signIn: async (host, clientId) => become('connected', `sign in ${host} ${clientId}`),
    signOut: async (host) => void become('notAuthorised', `sign out ${host}`),
    disconnect: async (host, keep) => void become('noPermission', `disconnect ${host} ${keep}`),
    async forget(host) {
      did.push(`forget ${host}`);
    },
    onStored(listen) {
      listener = listen;
      return () => {};
    },
    ...rest,
    renewal: {
      proposals: async () => ({ ok: true, value: [proposal] }),
      choices: async () => ({ ok: true, value: choices }),
      examples: async () => ({ ok: true, value: proposal.found }),
      async save(_host, next) {
        saved.push(next);
        return true;
      },
      ...renewal,
    },
  };
}
