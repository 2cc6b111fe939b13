import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connect } from '@/lib/connect/create-connect';
import type { Org } from '@/lib/sites/org-contract';
import { type Simulators, startSimulators } from '../simulators/start-simulators';
import { aBrowser } from './a-browser';

const PAGE = 'acme.lightning.force.com';
const API = 'acme.my.salesforce.com';
const SANDBOX = 'acme--sb.sandbox.lightning.force.com';
const CLIENT = '3MVG9throughline';
const soql = (query: string) => `/query?q=${encodeURIComponent(query)}`;
const CASES = { name: 'cases', path: soql('SELECT Id, CaseNumber FROM Case LIMIT 5') };

let simulators: Simulators;
beforeAll(async () => {
  simulators = await startSimulators();
});
afterAll(() => simulators.close());
beforeEach(() => simulators.salesforce.heal());

async function open(road: Connect, host: string): Promise<Org> {
  const connected = await road.connect(host);
  if (!connected.ok) throw new Error(connected.state);
  return connected.org;
}

/** A browser in which somebody opened a page of the org. */
async function visited(host = PAGE) {
  const browser = aBrowser(simulators);
  await browser.visit(host);
  return browser;
}

describe('the simulated org', () => {
  it('is asked one composite per view after the first', async () => {
    const { salesforce } = simulators;
    const { road } = await visited();
    const org = await open(road, PAGE);
    expect(org.id).toBe(salesforce.id);
    expect(org.person).toEqual({
      id: salesforce.person,
      timeZone: salesforce.users.find(({ id }) => id === salesforce.person)?.zone,
    });
    expect(Object.keys(org.shape.objects)).toEqual(
      expect.arrayContaining(['Case', 'Contract', 'EmailMessage']),
    );
    expect(salesforce.calls.filter(({ billed }) => billed)).toHaveLength(1);
    salesforce.clearCalls();
    const read = await (await open(road, PAGE)).read([
      CASES,
      { name: 'wrong', path: soql('SELECT Nothing__c FROM Case LIMIT 5') },
      { name: 'record', path: `/ui-api/records/${salesforce.story.caseId}?optionalFields=Case.Status` },
    ]);
    expect(read).toMatchObject({
      ok: true,
      parts: {
        cases: { status: 200, json: { totalSize: 5 } },
        wrong: { status: 400, json: [{ errorCode: 'INVALID_FIELD' }] },
        record: { status: 200, json: { apiName: 'Case' } },
      },
    });
    expect(salesforce.calls).toHaveLength(1);
  });

  it('is asked nothing but reads, by its API host, with the usage noted', async () => {
    const { road } = await visited();
    await (await open(road, PAGE)).read([CASES]);
    const calls = simulators.salesforce.calls;
    expect(new Set(calls.map(({ host }) => host))).toEqual(new Set([API]));
    expect(calls.flatMap(({ parts }) => parts).every(({ method }) => method === 'GET')).toBe(true);
    expect((await road.row(PAGE))?.usage?.of).toBe(100_000);
  });

  it('describes what is asked for', async () => {
    const { road } = await visited();
    const read = await road.describe(PAGE, ['Opportunity', 'NoSuch__c']);
    expect(read).toMatchObject({ ok: true, describes: { Opportunity: { name: 'Opportunity' } } });
    expect(read.ok && Object.keys(read.describes)).toEqual(['Opportunity']);
  });

  it('is kept apart from its sandbox, and from another person’s eyes', async () => {
    const { road, visit } = await visited();
    const acme = await open(road, PAGE);
    await visit(SANDBOX);
    const sandbox = await open(road, SANDBOX);
    expect(sandbox.id).toBe(simulators.salesforce.org('acme--sb').id);
    expect(await road.rows()).toHaveLength(2);
    const other = simulators.salesforce.reps.find(({ id }) => id !== acme.person.id);
    simulators.salesforce.signIn(other?.id);
    await visit(PAGE);
    expect((await open(road, PAGE)).person.id).toBe(other?.id);
    expect(await acme.read([CASES])).toMatchObject({ ok: false, state: 'expired' });
  });

  it.each([
    ['expired', () => simulators.salesforce.expire()],
    ['apiBlocked', () => simulators.salesforce.refuse('notForRest')],
    ['apiBlocked', () => simulators.salesforce.refuse('notAttached')],
    ['apiDisabled', () => simulators.salesforce.disableApi()],
    ['limit', () => simulators.salesforce.exceedLimit()],
    ['notJson', () => simulators.salesforce.fail({ kind: 'html' })],
    ['notJson', () => simulators.salesforce.fail({ kind: 503 })],
    ['offline', () => simulators.salesforce.fail({ kind: 'dropped' })],
  ] as const)('is %s at the first look, and while reading', async (state, spoil) => {
    const early = await visited();
    const org = await open(early.road, PAGE);
    const { road } = await visited();
    spoil();
    // the session alone may still say who it is; what it may not is read
    const connected = await road.connect(PAGE);
    expect(connected.ok ? await connected.org.read([CASES]) : connected).toMatchObject({ ok: false, state });
    expect(await org.read([CASES], true)).toMatchObject({ ok: false, state });
  });

  it('is signed out at once when its cookies are gone', async () => {
    simulators.salesforce.signOut();
    const { road } = await visited();
    expect(await road.connect(PAGE)).toMatchObject({ state: 'signedOut' });
    expect(simulators.salesforce.calls).toEqual([]);
  });

  it('is reached beside an old cookie, and known for stale when only that is left', async () => {
    simulators.salesforce.stale('beside');
    const beside = await visited();
    expect(beside.jar.at(API)).toHaveLength(2);
    expect(await beside.road.connect(PAGE)).toMatchObject({ ok: true });
    simulators.salesforce.stale('alone');
    const { road, visit } = await visited();
    expect(await road.connect(PAGE, undefined, 'load 1')).toMatchObject({ state: 'expired' });
    await visit(PAGE);
    expect(await road.connect(PAGE, undefined, 'load 2')).toMatchObject({ state: 'staleSession' });
  });

  it('is left alone from 90 per cent on', async () => {
    const { road } = await visited();
    const org = await open(road, PAGE);
    simulators.salesforce.setUsage({ used: 89_999, of: 100_000 });
    expect(await org.read([CASES], true)).toMatchObject({ ok: true });
    simulators.salesforce.clearCalls();
    expect(await org.read([CASES], true)).toMatchObject({ ok: false, state: 'limit' });
    expect(simulators.salesforce.calls).toEqual([]);
  });
});

describe('the simulated org by OAuth', () => {
  it('is open where its sessions are refused, refreshes, and ends with signing out', async () => {
    const { road, stores } = await visited();
    simulators.salesforce.refuse('notForRest');
    expect(await road.connect(PAGE)).toMatchObject({ ok: false, state: 'apiBlocked' });
    expect(await road.signIn(PAGE, CLIENT)).toBe('connected');
    const org = await open(road, PAGE);
    expect(await org.read([CASES])).toMatchObject({ ok: true });
    simulators.salesforce.expire();
    expect(await org.read([CASES], true)).toMatchObject({ ok: true });
    await road.signOut(PAGE);
    expect(JSON.stringify([...stores.session.all])).not.toContain('5Aep');
    expect(await org.read([CASES], true)).toMatchObject({ ok: false, state: 'notAuthorised' });
  });

  it('is closed when an admin blocks the app or the person says no', async () => {
    const { road } = await visited();
    simulators.salesforce.oauth({ appBlocked: true });
    expect(await road.signIn(PAGE, CLIENT)).toBe('appBlocked');
    simulators.salesforce.oauth({ appBlocked: false, consentDenied: true });
    expect(await road.signIn(PAGE, CLIENT)).toBe('notAuthorised');
    expect(await road.signIn(PAGE, 'unknown')).toBe('notAuthorised');
  });
});
