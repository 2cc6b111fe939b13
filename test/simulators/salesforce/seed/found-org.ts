import { createFaults } from '../../faults';
import { createRandom, type Random } from '../../random';
import { DEFAULT_LIGHTNING } from '../page-server/lightning-org';
import { shapeOrg } from '../shapes/org-shapes';
import { type Org, type OrgUser, USUAL_SWITCHES } from '../world/org';
import { addCheck, createIds } from '../world/record-id';
import { addRow } from '../world/write-record';
import type { OrgPlan } from './org-plan';
import { OTHERS, REPS, type StaffData } from './people';

const YEAR = 365 * 86_400_000;

/** An org while it is being seeded. */
export interface Founding {
  org: Org;
  plan: OrgPlan;
  reps: OrgUser[];
  /** of support, and the manager */
  others: OrgUser[];
  /** a queue that owns cases; its id */
  queueId: string;
  random: Random;
  /** milliseconds since 1970 */
  now: number;
  recordTypeIds: { renewal: string | null; usual: string | null };
}

/** Makes an org with its people and its settings, and no customer yet. */
export function foundOrg(plan: OrgPlan, seed: number, now: number): Founding {
  const nextId = createIds(plan.pod);
  const withTypes = plan.key === 'acme' || plan.sandbox;
  const types = withTypes
    ? [
        { id: nextId('012'), name: 'Renewal', developerName: 'Renewal' },
        { id: nextId('012'), name: 'New Business', developerName: 'New_Business' },
      ]
    : [];
  const ending = plan.sandbox ? 'sandbox.' : '';
  const org: Org = {
    key: plan.key,
    id: addCheck(`00D${plan.pod}0000001Th`.padEnd(15, 'E')),
    name: plan.name,
    pageHost: `${plan.domain}.${ending}lightning.force.com`,
    apiHost: `${plan.domain}.${ending}my.salesforce.com`,
    tables: {},
    schema: shapeOrg(plan.key, types),
    users: [],
    personId: '',
    multiCurrency: withTypes,
    signIn: null,
    sessions: new Map(),
    grants: new Map(),
    cursors: new Map(),
    shapedAt: now - 20 * 86_400_000,
    switches: { ...USUAL_SWITCHES, usage: { used: 10_018, of: 100_000 } },
    hidden: [],
    lightning: { ...DEFAULT_LIGHTNING },
    faults: createFaults(() => ({})),
    calls: [],
    nextId,
  };
  for (const object of Object.keys(org.schema)) org.tables[object] = [];
  const hire = (staff: StaffData): OrgUser => hireUser(org, staff, now - 4 * YEAR);
  const reps = REPS.slice(0, plan.reps).map(hire);
  const others = OTHERS.map(hire);
  org.personId = reps[0]?.id ?? '';
  const made = { by: org.personId, at: now - 4 * YEAR };
  const queue = addRow(org, 'Group', { Name: 'Support Tier 1', Type: 'Queue' }, made);
  addSettings(org, plan, made);
  for (const type of types) {
    const row = addRow(
      org,
      'RecordType',
      { Name: type.name, DeveloperName: type.developerName, SobjectType: 'Opportunity', IsActive: true },
      made,
    );
    row.Id = type.id;
  }
  return {
    org,
    plan,
    reps,
    others,
    queueId: queue.Id,
    random: createRandom(seed * 7919 + plan.accounts),
    now,
    recordTypeIds: { renewal: types[0]?.id ?? null, usual: types[1]?.id ?? null },
  };
}

function hireUser(org: Org, staff: StaffData, at: number): OrgUser {
  const number = org.users.length + 1;
  const mailbox = `user${number}@${org.key}.example`;
  const row = addRow(
    org,
    'User',
    {
      Username: mailbox,
      FirstName: staff.first,
      LastName: staff.last,
      Name: `${staff.first} ${staff.last}`,
      Email: mailbox,
      Alias: `user${number}`,
      IsActive: true,
      UserType: 'Standard',
      TimeZoneSidKey: staff.zone,
      LocaleSidKey: staff.locale,
      LanguageLocaleKey: staff.language,
    },
    { by: '', at },
  );
  row.CreatedById = row.Id;
  row.LastModifiedById = row.Id;
  const user = {
    id: row.Id,
    name: `${staff.first} ${staff.last}`,
    email: mailbox,
    zone: staff.zone,
    locale: staff.locale,
    language: staff.language,
  };
  org.users.push(user);
  return user;
}

function addSettings(org: Org, plan: OrgPlan, made: { by: string; at: number }): void {
  const own = addRow(
    org,
    'Organization',
    {
      Name: plan.name,
      IsSandbox: plan.sandbox,
      InstanceName: 'EU46',
      OrganizationType: 'Enterprise Edition',
      TimeZoneSidKey: 'Europe/Berlin',
      FiscalYearStartMonth: 1,
    },
    made,
  );
  own.Id = org.id;
  for (const [index, name] of ['New', 'Working', 'Escalated', 'Closed'].entries()) {
    addRow(
      org,
      'CaseStatus',
      {
        ApiName: name,
        MasterLabel: name,
        IsClosed: name === 'Closed',
        IsDefault: index === 0,
        SortOrder: index + 1,
      },
      made,
    );
  }
  if (!org.multiCurrency) return;
  for (const [IsoCode, ConversionRate] of [['EUR', 1] as const, ['USD', 1.25] as const]) {
    const fields = { IsoCode, ConversionRate, IsActive: true, IsCorporate: IsoCode === 'EUR' };
    addRow(org, 'CurrencyType', fields, made);
  }
}
