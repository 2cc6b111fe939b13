import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createConnectionsDoor,
  type StorageNews,
} from '@/entrypoints/workspace/connections/connections-door';
import { createRenewalDoor } from '@/entrypoints/workspace/connections/connections-renewal';
import { telling } from '@/entrypoints/workspace/connections/connections-telling';
import type { Connect } from '@/lib/connect/create-connect';
import { createPlanStore } from '@/lib/platform/plan-store';
import { aBrowser } from '../../../connect/a-browser';
import { type Simulators, startSimulators } from '../../../simulators/start-simulators';

const PAGE = 'acme.lightning.force.com';
let simulators: Simulators;
beforeAll(async () => {
  simulators = await startSimulators();
});
afterAll(() => simulators.close());
beforeEach(() => simulators.salesforce.heal());

/** The place of connections over the simulated orgs, in a browser that opened one page of an org. */
async function start(host = PAGE, change: (road: Connect) => Partial<Connect> = () => ({})) {
  const browser = aBrowser(simulators);
  await browser.visit(host);
  const hearers = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const news: StorageNews = {
    addListener: (hear) => void hearers.add(hear),
    removeListener: (hear) => void hearers.delete(hear),
  };
  const road = { ...browser.road, ...change(browser.road) };
  const plans = createPlanStore(browser.stores.local);
  const told: string[] = [];
  const door = telling(
    createConnectionsDoor(road, createRenewalDoor(road, plans), news),
    (host) => void told.push(host),
  );
  return { ...browser, door, plans, hearers, told };
}

describe('connecting', () => {
  it('knows no org at first, nor any address that is not Lightning’s', async () => {
    const { door } = await start();
    expect(await door.list()).toEqual([]);
    expect(await door.read('example.com')).toBeNull();
    expect(await door.read(PAGE)).toMatchObject({
      state: 'noPermission',
      row: null,
      apiHost: 'acme.my.salesforce.com',
    });
    expect(simulators.salesforce.calls).toEqual([]);
  });

  it('asks the browser before anything else, and asks the org nothing when it is refused', async () => {
    let within = false;
    const { door, told } = await start(PAGE, () => ({
      request: () => {
        within = true;
        return Promise.resolve(false);
      },
    }));
    const done = door.connect(PAGE);
    expect(within).toBe(true);
    expect(await done).toBe('refused');
    expect(told).toEqual([]);
    expect(simulators.salesforce.calls).toEqual([]);
  });

  it('connects, and counts its own calls', async () => {
    const { door, told } = await start();
    expect(await door.connect(PAGE)).toBe('connected');
    // open margins are to read again, with what they may read now
    expect(told).toEqual([PAGE]);
    expect(await door.read(PAGE)).toMatchObject({ state: 'connected', row: { road: 'session' } });
    expect((await door.list())[0]?.calls[0]?.count).toBeGreaterThan(0);
  });

  it('goes by the grant of now, whatever was seen last', async () => {
    const { door } = await start(PAGE, () => ({ grantOf: async () => false }));
    await door.connect(PAGE);
    expect(await door.read(PAGE)).toMatchObject({ state: 'noPermission', row: { state: 'connected' } });
    expect(await door.read(`${PAGE}.mcas.ms`)).toMatchObject({ state: 'proxy' });
  });

  it('hears what others learn of orgs, until it stops', async () => {
    const { door, hearers } = await start();
    let heard = 0;
    const stop = door.onStored(() => {
      heard += 1;
    });
    for (const hear of hearers) {
      hear({ drafts: {} }, 'local');
      hear({ orgs: {} }, 'session');
      hear({ orgs: {} }, 'local');
    }
    expect(heard).toBe(1);
    stop();
    expect(hearers.size).toBe(0);
  });

  it('says by OAuth what it came to', async () => {
    const { door } = await start();
    simulators.salesforce.refuse('notForRest');
    expect(await door.connect(PAGE)).toBe('apiBlocked');
    simulators.salesforce.oauth({ appBlocked: true });
    expect(await door.signIn(PAGE, '3MVG9throughline')).toBe('appBlocked');
    simulators.salesforce.oauth({ appBlocked: false });
    expect(await door.signIn(PAGE, '3MVG9throughline')).toBe('connected');
    expect(await door.read(PAGE)).toMatchObject({ state: 'connected', row: { road: 'oauth' } });
    await door.signOut(PAGE);
    expect(await door.read(PAGE)).toMatchObject({ row: { state: 'notAuthorised' } });
  });
});

describe('what a renewal is', () => {
  it.each([
    [PAGE, 'recordType'],
    ['assets.lightning.force.com', 'values'],
    ['cpq.lightning.force.com', 'checkbox'],
  ])('%s: the likeliest way first, with examples of the org', async (host, kind) => {
    const { door } = await start(host);
    const answer = await door.renewal.proposals(host);
    if (!answer.ok) throw new Error(answer.why);
    const [first] = answer.value;
    expect(first?.mapping.marker.kind).toBe(kind);
    expect(first?.mapping.confirmedAt).toBeNull();
    expect(first?.found.examples.length).toBeGreaterThan(0);
    expect(first?.found.examples.length).toBeLessThanOrEqual(5);
    expect(first?.found.count).toBeGreaterThanOrEqual(first?.found.examples.length ?? 0);
  });

  it('is not made up where nothing speaks of it', async () => {
    const { door } = await start('plain.lightning.force.com');
    expect(await door.renewal.proposals('plain.lightning.force.com')).toEqual({ ok: true, value: [] });
  });

  it('comes from the team’s pack first, for that very org and unconfirmed', async () => {
    const { door, plans } = await start();
    const proposals = await door.renewal.proposals(PAGE);
    const mapping = proposals.ok ? proposals.value[0]?.mapping : undefined;
    if (!mapping) throw new Error('no proposal');
    const ours = {
      ...mapping,
      due: { object: 'Opportunity', field: 'CloseDate' } as const,
      confirmedAt: '2026-11-01T09:00:00Z',
    };
    await plans.pack.save({
      format: 'throughline plan pack',
      version: 1,
      name: 'Renewals team',
      team: '',
      madeOn: '2026-11-01',
      presets: [],
      vocabulary: { customerWord: '', tags: [] },
      templates: { rubric: [], agenda: [], texts: [] },
      renewals: [
        { apiHost: 'other.my.salesforce.com', mapping: ours },
        { apiHost: 'acme.my.salesforce.com', mapping: ours },
      ],
      totals: null,
      worksCouncil: null,
    });
    const again = await door.renewal.proposals(PAGE);
    if (!again.ok) throw new Error(again.why);
    expect(again.value[0]).toMatchObject({
      because: { key: 'connections_why_pack', values: ['Renewals team'] },
      mapping: { due: { field: 'CloseDate' }, confirmedAt: null },
    });
    expect(again.value.filter(({ because }) => because.key === 'connections_why_pack')).toHaveLength(1);
    // offered, never taken over by itself
    expect((await door.read(PAGE))?.row?.mapping ?? null).toBeNull();
  });

  it('is kept when confirmed, stays with a disconnect that keeps it, and goes with one that does not', async () => {
    const { door, stores } = await start();
    await door.connect(PAGE);
    const proposals = await door.renewal.proposals(PAGE);
    if (!proposals.ok || !proposals.value[0]) throw new Error('no proposal');
    expect(await door.renewal.save(PAGE, proposals.value[0].mapping)).toBe(true);
    expect((await door.read(PAGE))?.row?.mapping?.confirmedAt).not.toBeNull();
    // examples are shown and never kept
    const [example] = proposals.value[0].found.examples;
    expect(JSON.stringify([...stores.local.all])).not.toContain(example?.account ?? example?.name);
    await door.disconnect(PAGE, true);
    expect((await door.read(PAGE))?.row?.mapping).not.toBeNull();
    await door.disconnect(PAGE, false);
    expect((await door.read(PAGE))?.row?.mapping).toBeNull();
    await door.forget(PAGE);
    expect(await door.list()).toEqual([]);
  });

  it('is pointed at by what the org has', async () => {
    const { door } = await start();
    const answer = await door.renewal.choices(PAGE);
    if (!answer.ok) throw new Error(answer.why);
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
    expect(names(answer.value.due)).toEqual(
      expect.arrayContaining(['CloseDate', 'Renewal_Date__c', 'EndDate']),
    );
    expect(names(answer.value.amounts)).toEqual(expect.arrayContaining(['Amount', 'Prior_ARR__c']));
    expect(names(answer.value.accountAmounts)).toEqual(
      expect.arrayContaining(['Start_ARR__c', 'Current_ARR__c']),
    );
    expect(names(answer.value.recordTypes)).toContain('Renewal');
    expect(answer.value.contracts).toBe(true);
  });

  it('says why when the org does not answer', async () => {
    const { door } = await start();
    simulators.salesforce.signOut();
    simulators.salesforce.expire();
    const answer = await door.renewal.proposals(PAGE);
    expect(answer.ok).toBe(false);
  });
});
