import { describe, expect, it } from 'vitest';
import { usualRisk } from '@/lib/model/renewal-mapping';
import { API, aWorld, PAGE } from './a-world';
import { PERSON } from './an-org';

const mapping = {
  marker: { kind: 'checkbox' as const, field: 'SBQQ__Renewal__c' },
  due: { object: 'Opportunity' as const, field: 'CloseDate' },
  amount: 'Amount',
  prior: null,
  signed: null,
  revenue: null,
  atRisk: usualRisk,
  confirmedAt: null,
};

describe('the grant', () => {
  it('is asked for as a whole, and known', async () => {
    const { connect, state, org } = aWorld({ granted: false });
    expect(await connect.grantOf(PAGE)).toBe(false);
    expect(await connect.request(PAGE)).toBe(true);
    expect(await connect.grantOf(PAGE)).toBe(true);
    expect(state.asked).toHaveLength(1);
    expect(org.heard).toEqual([]);
    expect(await connect.request('acme.zendesk.com')).toBe(false);
    expect(await connect.grantOf('evil.example/x.lightning.force.com')).toBe(false);
    expect(state.asked).toHaveLength(1);
  });

  it('is not there when it was refused, or when the browser fails', async () => {
    const { connect, state, world } = aWorld({ granted: false });
    state.allows = false;
    expect(await connect.request(PAGE)).toBe(false);
    world.permissions.request = () => {
      throw new Error('not in a click');
    };
    expect(await connect.request(PAGE)).toBe(false);
  });

  it('given back leaves what a renewal is, and nothing that was read', async () => {
    const { connect, grants, session } = aWorld();
    await connect.connect(PAGE);
    await connect.saveMapping(PAGE, mapping);
    await connect.revoke(PAGE);
    expect([...grants]).toEqual([]);
    expect(await connect.row(PAGE)).toMatchObject({
      state: 'noPermission',
      shape: null,
      person: null,
      usage: null,
      mapping,
    });
    expect(JSON.stringify([...session.all])).not.toContain(API);
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'noPermission' });
  });

  it('given back and given again starts from nothing', async () => {
    const { connect, org } = aWorld();
    const part = { name: 'a', path: '/query?q=1' };
    const look = async () => {
      const connected = await connect.connect(PAGE);
      return connected.ok && (await connected.org.read([part]));
    };
    await look();
    await connect.revoke(PAGE);
    await connect.request(PAGE);
    org.heard.splice(0);
    expect(await look()).toMatchObject({ ok: true });
    expect(org.heard.map(({ body }) => body.includes(part.path))).toContain(true);
  });

  it('keeps the cookies while another org is read by them', async () => {
    const { connect, grants } = aWorld();
    const other = ['beta.my.salesforce.com', 'beta.lightning.force.com'];
    for (const host of other) grants.add(`https://${host}/*`);
    await connect.connect('beta.lightning.force.com');
    await connect.connect(PAGE);
    await connect.revoke(PAGE);
    expect([...grants]).toEqual(['cookies', ...other.map((host) => `https://${host}/*`)]);
    await connect.revoke('beta.lightning.force.com');
    expect([...grants]).toEqual([]);
  });

  it('that cannot be given back is no reason to stop half-way', async () => {
    const { connect, world } = aWorld();
    await connect.connect(PAGE);
    world.permissions.remove = () => Promise.reject(new Error('required'));
    await connect.revoke(PAGE);
    expect(await connect.row(PAGE)).toMatchObject({ state: 'noPermission', shape: null });
  });
});

describe('what is remembered of orgs', () => {
  it('is a row per host, and the mapping survives a new look and a new person', async () => {
    const { connect, pass } = aWorld();
    await connect.saveMapping(PAGE, mapping);
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true, org: { mapping } });
    pass(8 * 86_400);
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true, org: { mapping } });
    expect(await connect.rows()).toHaveLength(1);
    await connect.forget(PAGE);
    expect(await connect.rows()).toEqual([]);
    await connect.saveMapping(PAGE, null);
    expect(await connect.rows()).toEqual([]);
  });

  it('is of one org: another one behind the same host begins without a mapping', async () => {
    const { connect, org, jar } = aWorld();
    await connect.connect(PAGE);
    await connect.saveMapping(PAGE, mapping);
    const renewed = '00D5500000RENEW!AQ.secret';
    jar.empty();
    jar.put(API, renewed);
    org.sessions.set(renewed, { person: PERSON, org: '00D5500000RENEWAAQ' });
    expect(await connect.connect(PAGE)).toMatchObject({
      ok: true,
      org: { id: '00D5500000RENEWAAQ', mapping: null },
    });
  });

  it('loses a shape that cannot be read, not the mapping beside it; other rubbish is left out', async () => {
    const { connect, local } = aWorld();
    await connect.connect(PAGE);
    await connect.saveMapping(PAGE, mapping);
    const rows = local.all.get('orgs') as Record<string, unknown>[];
    local.all.set('orgs', [{ ...rows[0], shape: { version: 'x' } }, 7, null, { host: 'y' }]);
    expect(await connect.rows()).toMatchObject([{ host: PAGE, shape: null, mapping }]);
    local.all.set('orgs', 'nonsense');
    expect(await connect.rows()).toEqual([]);
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
  });

  it('refuses a mapping that could not be read again, and keeps the one before', async () => {
    const { connect } = aWorld();
    await connect.saveMapping(PAGE, mapping);
    await expect(connect.saveMapping(PAGE, { ...mapping, amount: 'no field' })).rejects.toThrow();
    expect(await connect.row(PAGE)).toMatchObject({ mapping });
  });

  it('is written once however many write at the same moment', async () => {
    const { connect } = aWorld();
    const connected = await connect.connect(PAGE);
    if (!connected.ok) throw new Error();
    const ask = (at: number) => connected.org.read([{ name: 'a', path: `/query?q=${at}` }]);
    await Promise.all(Array.from({ length: 20 }, (_, at) => ask(at)));
    expect((await connect.row(PAGE))?.calls).toEqual([{ on: '2026-11-23', count: 22 }]);
  });
});
