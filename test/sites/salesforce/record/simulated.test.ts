// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { reader } from '@/lib/sites/salesforce/reader';
import { startClock } from '../../../simulators/clock';
import { createSalesforce } from '../../../simulators/salesforce/create-salesforce';
import type { OrgKey } from '../../../simulators/salesforce/world/org';
import { MAPPING, NOW, record, showing } from './fixtures/fake-org';
import { type SimulatedOrg, simulatedOrg } from './fixtures/simulated-org';

const simulator = createSalesforce({
  seed: 20261123,
  now: NOW.getTime(),
  clock: startClock(NOW.toISOString()),
});
const { orgs } = simulator.world;
const { story } = simulator.control;

const MAPPINGS: Record<OrgKey, RenewalMapping | null> = {
  acme: { ...MAPPING, marker: { kind: 'recordType', names: ['Renewal'] } },
  'acme--sb': { ...MAPPING, marker: { kind: 'recordType', names: ['Renewal'] } },
  plain: null,
  cpq: {
    ...MAPPING,
    marker: { kind: 'checkbox', field: 'SBQQ__Renewal__c' },
    due: { object: 'Opportunity', field: 'CloseDate' },
  },
  assets: {
    ...MAPPING,
    marker: { kind: 'contractEnd' },
    due: { object: 'Contract', field: 'EndDate' },
    amount: null,
  },
};

const OBJECTS = {
  account: 'Account',
  case: 'Case',
  opportunity: 'Opportunity',
  contract: 'Contract',
} as const;

const connected = new Map<OrgKey, SimulatedOrg>();
const orgOf = (key: OrgKey): SimulatedOrg => {
  const org = connected.get(key) ?? simulatedOrg(simulator, key, MAPPINGS[key], NOW.toISOString());
  connected.set(key, org);
  return org;
};

async function read(key: OrgKey, kind: string, id: string) {
  const org = orgOf(key);
  const before = org.calls.count;
  const reading = await reader.read(record(kind, id), showing(null), {
    now: () => NOW,
    budget: 4,
    connect: async () => ({ ok: true, org }),
  });
  expect(org.calls.count - before).toBe(1);
  expect(org.failures).toEqual([]);
  expect(org.calls.queries.length).toBeLessThanOrEqual(5);
  return { reading, figures: Object.fromEntries(reading.figures.map((figure) => [figure.id, figure])) };
}

const daysFrom = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const zone = orgs.acme.users.find(({ id }) => id === orgs.acme.personId)?.zone ?? 'UTC';
const dayOf = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);

describe('the simulated orgs', () => {
  it.each(Object.keys(MAPPINGS) as OrgKey[])(
    '%s accepts every query, for every kind of record',
    async (key) => {
      for (const [kind, object] of Object.entries(OBJECTS)) {
        const rows = orgs[key].tables[object] ?? [];
        for (const { Id } of [...rows.slice(0, 6), ...rows.slice(-6)]) {
          const { reading } = await read(key, kind, Id);
          expect(reading.lacks).toEqual([]);
          expect(recordFactsSchema.safeParse(reading.facts).error).toBeUndefined();
          expect(JSON.stringify(reading)).not.toMatch(/@/);
          for (const one of reading.interactions) expect(reading.textOf(one.key)).toBeTruthy();
        }
      }
    },
    60_000,
  );

  it('show the story account: due in 47 days, quiet for 33, two open cases, one escalated', async () => {
    const { figures, reading } = await read('acme', 'account', story.accountId);
    const today = dayOf(NOW);
    expect(daysFrom(today, String(figures.renewalDue?.value))).toBe(47);
    expect(figures.amountDue).toMatchObject({ value: 48_000, currency: 'EUR' });
    expect(daysFrom(dayOf(new Date(String(figures.lastTouch?.value))), today)).toBe(33);
    expect(figures.openCases).toMatchObject({ value: 2, of: 6 });
    expect(figures.escalations).toMatchObject({ value: 1 });
    expect(reading.customer).toMatchObject({ key: story.accountId, name: 'Northwind Traders' });
    expect(reading.mayReachOut).toBe(true);
    const cases = (orgs.acme.tables.Case ?? []).filter(({ AccountId }) => AccountId === story.accountId);
    const recent = cases.filter(({ CreatedDate }) => dayOf(new Date(String(CreatedDate))) >= '2025-12-01');
    expect(figures.burden?.value).toBe(recent.length);
  });

  it('show the same from its opportunity and its contract', async () => {
    const deal = await read('acme', 'opportunity', story.opportunityId);
    const account = await read('acme', 'account', story.accountId);
    for (const id of ['renewalDue', 'amountDue', 'lastTouch', 'openCases', 'escalations', 'burden'])
      expect(deal.figures[id]?.value).toEqual(account.figures[id]?.value);
    expect(deal.figures.burden?.series).toEqual(account.figures.burden?.series);
    expect(deal.figures.stage?.value).toBe('open');
    expect(deal.reading.facts.renewal).toMatchObject({ state: 'open', signedOn: null });
    expect(deal.reading.customer?.key).toBe(story.accountId);
    expect(deal.reading.mayReachOut).toBe(true);
    const contract = await read('acme', 'contract', story.contractId);
    for (const id of ['renewalDue', 'lastTouch', 'openCases', 'escalations'])
      expect(contract.figures[id]?.value).toEqual(account.figures[id]?.value);
  });

  it('show the case of the story with everything said on it', async () => {
    const { reading, figures } = await read('acme', 'case', story.caseId);
    const of = (object: string) =>
      (orgs.acme.tables[object] ?? []).filter(({ ParentId }) => ParentId === story.caseId).length;
    expect(reading.interactions.filter(({ key }) => key.startsWith('comment:'))).toHaveLength(
      of('CaseComment'),
    );
    expect(reading.interactions.filter(({ key }) => key.startsWith('email:'))).toHaveLength(
      of('EmailMessage'),
    );
    expect(reading.interactions.filter(({ kind }) => kind === 'customer').length).toBeGreaterThan(0);
    expect(reading.interactions.filter(({ kind, mine }) => kind === 'note' && mine)).toHaveLength(1);
    expect(figures.openCases).toMatchObject({ value: 2, of: 6 });
    expect(reading.facts).toMatchObject({ status: 'open', openTickets: 2 });
    expect(reading.people).toContain('Mara Lindqvist');
  });

  it('count a case that was reopened, and show a post of its feed', async () => {
    expect((await read('acme', 'case', story.caseId)).reading.facts.reopens).toBe(0);
    const { CaseHistory = [], FeedItem = [] } = orgs.acme.tables;
    const made = { CreatedById: orgs.acme.personId, CreatedDate: '2026-11-20T09:00:00.000+0000' };
    const change = { ...made, CaseId: story.caseId, Field: 'Status' };
    CaseHistory.push({ ...change, Id: '017Qy0000000ReopAA', OldValue: 'Closed', NewValue: 'Working' });
    FeedItem.push({
      ...made,
      Id: '0D5Qy0000000PostAA',
      ParentId: story.caseId,
      Type: 'TextPost',
      Body: 'All well.',
    });
    const { reading } = await read('acme', 'case', story.caseId);
    expect(reading.facts.reopens).toBe(1);
    expect(reading.textOf('feed:0D5Qy0000000PostAA')).toBe('All well.');
  });

  it('show an opportunity that was won, and the account without it', async () => {
    const { control } = simulator;
    control.winOpportunity(story.opportunityId);
    const deal = await read('acme', 'opportunity', story.opportunityId);
    expect(deal.figures.stage).toMatchObject({ value: 'won' });
    expect(deal.reading.facts).toMatchObject({
      status: 'won',
      renewal: { state: 'won', signedOn: dayOf(new Date(simulator.world.clock.now())) },
    });
    expect(deal.reading.mayReachOut).toBeUndefined();
    expect(deal.reading.interactions[0]).toMatchObject({ kind: 'stage', mine: true });
    const { figures } = await read('acme', 'account', story.accountId);
    expect(figures.renewalDue?.value ?? '9999').not.toBe(deal.figures.renewalDue?.value);
  });

  it('are read without what a person may not see', async () => {
    for (const what of [
      'EmailMessage',
      'Case.IsEscalated',
      'Opportunity.Amount',
      'Task.CallDurationInSeconds',
    ])
      simulator.control.hide(what);
    connected.delete('acme');
    for (const [kind, id] of [
      ['account', story.accountId],
      ['case', story.caseId],
      ['opportunity', story.opportunityId],
    ] as const) {
      const { reading, figures } = await read('acme', kind, id);
      expect(reading.lacks).toEqual([]);
      expect(figures.escalations).toMatchObject({ value: null });
      expect(figures.openCases).toMatchObject({ value: 2 });
    }
    expect((await read('acme', 'account', story.accountId)).figures.amountDue).toMatchObject({ value: null });
    // calls cannot be told from other tasks any more: the last meeting is what is known
    const { figures } = await read('acme', 'account', story.accountId);
    expect(figures.lastTouch).toMatchObject({ source: 'Event.EndDateTime' });
  });
});
