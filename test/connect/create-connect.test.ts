import { describe, expect, it } from 'vitest';
import type { Connected, Org } from '@/lib/sites/org-contract';
import { API, aWorld, PAGE, sid } from './a-world';
import { ORG_18, PERSON, paths } from './an-org';

const QUERY = { name: 'cases', path: `/query?q=${encodeURIComponent('SELECT Id FROM Case LIMIT 2000')}` };

function opened(connected: Connected): Org {
  if (!connected.ok) throw new Error(connected.state);
  return connected.org;
}

describe('a connection', () => {
  it('asks nothing and remembers nothing without the grant', async () => {
    const { connect, org, local } = aWorld({ granted: false });
    expect(await connect.connect(PAGE)).toMatchObject({ ok: false, state: 'noPermission' });
    expect(org.heard).toEqual([]);
    expect(await connect.rows()).toEqual([]);
    expect(local.all.size).toBe(0);
  });

  it('knows the org, the person and the shape after three requests', async () => {
    const { connect, org } = aWorld();
    const it = opened(await connect.connect(PAGE));
    expect(paths(org.heard)).toEqual([
      '/services/oauth2/userinfo',
      '/services/data/',
      '/services/data/v66.0/composite',
    ]);
    expect(org.heard[1]?.headers.authorization).toBeUndefined();
    expect(it).toMatchObject({ apiHost: API, id: ORG_18, person: { id: PERSON, timeZone: 'Europe/Berlin' } });
    expect(it.shape.version).toBe('v66.0');
    expect(it.shape.objects).toEqual({
      Case: { Id: 'id', Status: 'picklist' },
      Opportunity: { Id: 'id', CloseDate: 'date' },
    });
    expect(await connect.row(PAGE)).toMatchObject({
      apiHost: API,
      id: ORG_18,
      person: { id: PERSON, timeZone: 'Europe/Berlin', locale: 'en_GB' },
      state: 'connected',
      connectedAt: '2026-11-23T10:00:00.000Z',
      calls: [{ on: '2026-11-23', count: 2 }],
      usage: { used: 100, of: 15000 },
    });
  });

  it('takes the latest version the org has when that is older than the tested one', async () => {
    const { connect, org } = aWorld();
    org.state.versions = ['58.0', '64.0'];
    expect(opened(await connect.connect(PAGE)).shape.version).toBe('v64.0');
  });

  it('then needs one composite per view, also after the worker was stopped', async () => {
    const { connect, org, restart } = aWorld();
    opened(await connect.connect(PAGE));
    org.heard.splice(0);
    for (const worker of [connect, restart(), restart()]) {
      const read = await opened(await worker.connect(PAGE)).read([QUERY]);
      expect(read).toMatchObject({ ok: true, parts: { cases: { status: 200 } } });
    }
    expect(paths(org.heard)).toEqual(Array(3).fill('/services/data/v66.0/composite'));
    expect((await connect.row(PAGE))?.calls).toEqual([{ on: '2026-11-23', count: 5 }]);
  });

  it('warms up once for tabs that come at the same moment', async () => {
    const { connect, org } = aWorld();
    await Promise.all([connect.connect(PAGE), connect.connect(PAGE), connect.connect(PAGE)]);
    expect(org.heard).toHaveLength(3);
  });

  it('warms up once for the worker, a page of ours and a person who asks, all at the same moment', async () => {
    const { connect, org, restart } = aWorld();
    const all = [connect.again(PAGE), connect.connect(PAGE), restart().connect(PAGE)];
    for (const one of all) expect(await one).toMatchObject({ ok: true });
    expect(paths(org.heard)).toEqual([
      '/services/oauth2/userinfo',
      '/services/data/',
      '/services/data/v66.0/composite',
    ]);
  });

  it('counts by day and keeps thirty days', async () => {
    const { connect, pass } = aWorld();
    for (let day = 0; day < 33; day += 1) {
      await opened(await connect.connect(PAGE)).read([QUERY], true);
      pass(86_400);
    }
    const calls = (await connect.row(PAGE))?.calls ?? [];
    expect(calls).toHaveLength(30);
    expect(calls[0]).toEqual({ on: '2026-12-25', count: 1 });
  });

  it('answers from what was read in the last five minutes', async () => {
    const { connect, org, pass } = aWorld();
    const it = opened(await connect.connect(PAGE));
    org.heard.splice(0);
    const first = await it.read([QUERY]);
    pass(299);
    expect(await it.read([QUERY])).toEqual(first);
    expect(org.heard).toHaveLength(1);
    await it.read([QUERY], true);
    expect(org.heard).toHaveLength(2);
    pass(301);
    await it.read([QUERY]);
    expect(org.heard).toHaveLength(3);
    await it.read([{ ...QUERY, path: '/query?q=other' }]);
    expect(org.heard).toHaveLength(4);
  });

  it('keeps no answer that failed, so that the next look asks again', async () => {
    const { connect, org } = aWorld();
    const it = opened(await connect.connect(PAGE));
    org.state.says = () => 'nothing';
    expect(await it.read([QUERY])).toMatchObject({ ok: false, state: 'offline' });
    org.state.says = () => null;
    expect(await it.read([QUERY])).toMatchObject({ ok: true });
  });

  it('answers nothing from memory once the grant is taken back', async () => {
    const { connect, grants } = aWorld();
    const it = opened(await connect.connect(PAGE));
    await it.read([QUERY]);
    grants.clear();
    expect(await it.read([QUERY])).toMatchObject({ ok: false, state: 'noPermission' });
    expect(await it.next('/services/data/v66.0/query/01g-2000')).toMatchObject({ state: 'noPermission' });
  });

  it('reads the next page of that host alone', async () => {
    const { connect, org } = aWorld();
    const it = opened(await connect.connect(PAGE));
    org.heard.splice(0);
    expect(await it.next('/services/data/v66.0/query/01gD0000002HU6KIAW-2000')).toMatchObject({
      ok: true,
      parts: { next: { status: 200, json: { records: [] } } },
    });
    for (const url of [
      'https://evil.example/query/1',
      '//evil.example/x',
      '/services/data/v66.0/limits',
      '/id/1',
    ])
      await expect(it.next(url)).rejects.toThrow(TypeError);
    expect(org.heard).toHaveLength(1);
  });

  it('drops addresses and phones at the door', async () => {
    const { connect } = aWorld();
    const read = await opened(await connect.connect(PAGE)).read([QUERY]);
    expect(JSON.stringify(read)).not.toContain('a@b.example');
  });

  it('is renewed after a week, and for another person', async () => {
    const { connect, org, jar, pass } = aWorld();
    await connect.connect(PAGE);
    org.heard.splice(0);
    pass(6 * 86_400);
    await connect.connect(PAGE);
    expect(org.heard).toEqual([]);
    pass(2 * 86_400);
    await connect.connect(PAGE);
    expect(paths(org.heard)).toEqual(['/services/data/', '/services/data/v66.0/composite']);

    const other = '005550000022XyZAAU';
    jar.empty();
    jar.put(API, sid('other'));
    org.sessions.set(sid('other'), { person: other });
    expect(opened(await connect.connect(PAGE)).person.id).toBe(other);
    expect((await connect.row(PAGE))?.shape?.person).toBe(other);
  });

  it('answers one person nothing with the eyes of another', async () => {
    const { connect, org, jar } = aWorld();
    const it = opened(await connect.connect(PAGE));
    jar.empty();
    jar.put(API, sid('other'));
    org.sessions.set(sid('other'), { person: '005550000022XyZAAU' });
    org.heard.splice(0);
    expect(await it.read([QUERY])).toMatchObject({ ok: false, state: 'expired' });
    expect(paths(org.heard)).toEqual(['/services/oauth2/userinfo']);
  });

  it('is renewed when a query names what is not there, though not again and again', async () => {
    const { connect, pass } = aWorld();
    const wrong = { name: 'wrong', path: '/query?q=SELECT+Nonsense__c+FROM+Case' };
    await opened(await connect.connect(PAGE)).read([wrong]);
    expect((await connect.row(PAGE))?.shape).not.toBeNull();
    pass(3_601);
    await opened(await connect.connect(PAGE)).read([wrong]);
    expect((await connect.row(PAGE))?.shape).toBeNull();
    expect(opened(await connect.connect(PAGE)).shape.readAt).toBe('2026-11-23T11:00:01.000Z');
  });

  it('does not take an object for absent that could not be looked at just now', async () => {
    const { connect, org } = aWorld();
    org.state.says = ({ url, body }) =>
      url.endsWith('/composite') && body.includes('describe')
        ? {
            status: 200,
            body: {
              compositeResponse: Array.from({ length: 25 }, (_, at) => ({
                referenceId: `d${at}`,
                httpStatusCode: 503,
                body: [],
              })),
            },
          }
        : null;
    expect(opened(await connect.connect(PAGE)).shape.objects).toEqual({});
    expect((await connect.row(PAGE))?.shape).toBeNull();
  });

  it('keeps two orgs and two containers apart', async () => {
    const { connect, org, jar, grants } = aWorld();
    const [sandboxPage, sandboxApi] = [
      'acme--sb.sandbox.lightning.force.com',
      'acme--sb.sandbox.my.salesforce.com',
    ];
    const sandboxSid = '00D5500000SANDB!AQ.secret_sandbox';
    jar.put(sandboxPage, sandboxSid);
    jar.put(sandboxApi, sandboxSid);
    grants.add(`https://${sandboxPage}/*`).add(`https://${sandboxApi}/*`);
    org.sessions.set(sandboxSid, { person: PERSON, org: '00D5500000SANDBAA0' });
    jar.put(PAGE, sid('page2'), { store: 'work' });
    jar.put(API, sid('work'), { store: 'work' });
    org.sessions.set(sid('work'), { person: '005550000022XyZAAU' });

    const here = opened(await connect.connect(PAGE));
    const there = opened(await connect.connect(sandboxPage));
    const work = opened(await connect.connect(PAGE, 'work'));
    expect([here.id, there.id]).toEqual([ORG_18, '00D5500000SANDBAA0']);
    expect([here.person.id, work.person.id]).toEqual([PERSON, '005550000022XyZAAU']);
    org.heard.splice(0);
    for (const one of [here, there, work]) await one.read([QUERY]);
    expect(org.heard.map(({ url, headers }) => [new URL(url).host, headers.authorization])).toEqual([
      [API, `Bearer ${sid('api')}`],
      [sandboxApi, `Bearer ${sandboxSid}`],
      [API, `Bearer ${sid('work')}`],
    ]);
  });

  it('is found by our own pages, which stand in no container', async () => {
    const { connect, org, jar } = aWorld({ signedIn: false });
    jar.put(API, sid('work'), { store: 'work' });
    org.sessions.set(sid('work'), { person: PERSON });
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'signedOut' });
    await connect.connect(PAGE, 'work');
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
  });

  it('brings describes by name, in handfuls, and keeps them nowhere', async () => {
    const { connect, org, local } = aWorld();
    await connect.connect(PAGE);
    org.heard.splice(0);
    const many = ['Case', 'Opportunity', 'Nothing__c', ...Array.from({ length: 12 }, (_, at) => `X${at}__c`)];
    const read = await connect.describe(PAGE, many);
    expect(read).toMatchObject({ ok: true, describes: { Case: { label: 'Case label' } } });
    expect(read.ok && Object.keys(read.describes)).toEqual(['Case', 'Opportunity']);
    expect(org.heard).toHaveLength(2);
    expect(JSON.stringify([...local.all])).not.toContain('Case label');
  });

  it('answers although nothing can be written down', async () => {
    const { connect, world, jar, org } = aWorld();
    const it = opened(await connect.connect(PAGE));
    for (const store of [world.local, world.session]) store.set = () => Promise.reject(new Error('quota'));
    jar.empty();
    jar.put(API, sid('renewed'));
    org.sessions.set(sid('renewed'), { person: PERSON });
    expect(await it.read([QUERY])).toMatchObject({ ok: true });
  });

  it('survives a store that fails', async () => {
    const { world, restart } = aWorld();
    world.local.get = () => Promise.reject(new Error('quota'));
    expect(await restart().connect(PAGE)).toMatchObject({ ok: false });
  });
});
