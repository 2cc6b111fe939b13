import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '@/lib/model/org';
import { API, aWorld, PAGE, sid } from './a-world';
import { type Heard, ORG, PERSON, type Said } from './an-org';

const error = (status: number, errorCode: string, message: string): Said => ({
  status,
  body: [{ message, errorCode }],
});
const html = (status: number): Said => ({ status, body: '<html>Maintenance</html>', type: 'text/html' });

/** Every row of the states an answer can mean; the same code stands for opposite advice, so the text decides. */
const answers: [string, Said, ConnectionState][] = [
  ['session expired', error(401, 'INVALID_SESSION_ID', 'Session expired or invalid'), 'expired'],
  [
    'API Access Control',
    error(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API'),
    'apiBlocked',
  ],
  [
    'API Access Control, in words of later',
    error(403, 'SOMETHING_NEW', 'This session is not valid for use with the API'),
    'apiBlocked',
  ],
  ['no agent', error(401, 'INVALID_SESSION_ID', 'Connected app is not attached to Agent'), 'apiBlocked'],
  ['API not enabled', error(403, 'API_DISABLED_FOR_ORG', 'not for you'), 'apiDisabled'],
  [
    'API not enabled, by its text',
    error(403, 'FORBIDDEN', 'The REST API is not enabled for this Organization.'),
    'apiDisabled',
  ],
  ['no right', error(403, 'INSUFFICIENT_ACCESS', 'insufficient access rights'), 'apiDisabled'],
  ['limit', error(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'), 'limit'],
  ['limit, code alone', error(403, 'REQUEST_LIMIT_EXCEEDED', ''), 'limit'],
  [
    'app blocked',
    { status: 400, body: { error: 'OAUTH_APP_BLOCKED', error_description: 'this app is blocked by admin' } },
    'appBlocked',
  ],
  ['network gone', 'nothing', 'offline'],
  ['maintenance', html(503), 'notJson'],
  ['a page with a good status', html(200), 'notJson'],
  ['a redirect', { status: 302, body: '', type: 'text/html' }, 'notJson'],
  ['JSON that is cut off', { status: 200, body: '[{"a":' }, 'notJson'],
  ['an empty 500 that calls itself JSON', { status: 500, body: '' }, 'notJson'],
  ['too busy', error(503, 'SERVER_UNAVAILABLE', 'too many requests'), 'notJson'],
  ['401 without a word', { status: 401, body: '', type: 'text/plain' }, 'expired'],
];

const authorised = ({ headers }: Heard) => headers.authorization !== undefined;

describe('how things stand', () => {
  it.each(answers)('%s, at the first look', async (_, said, state) => {
    const { connect, org } = aWorld();
    org.state.says = (heard) => (authorised(heard) ? said : null);
    expect(await connect.connect(PAGE)).toMatchObject({ ok: false, state });
    expect(await connect.row(PAGE)).toMatchObject({ state });
  });

  it.each(answers)('%s, in the middle of reading', async (_, said, state) => {
    const { connect, org } = aWorld();
    const connected = await connect.connect(PAGE);
    org.state.says = (heard) => (authorised(heard) ? said : null);
    const read = connected.ok && (await connected.org.read([{ name: 'a', path: '/query?q=x' }]));
    expect(read).toMatchObject({ ok: false, state });
    expect(await connect.row(PAGE)).toMatchObject({ state });
  });

  it('is connected again once the org answers', async () => {
    const { connect, org } = aWorld();
    org.state.says = () => 'nothing';
    await connect.connect(PAGE);
    org.state.says = () => null;
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
    expect(await connect.row(PAGE)).toMatchObject({ state: 'connected' });
  });

  it('says signed out at once when no cookie matches', async () => {
    const { connect, org } = aWorld({ signedIn: false });
    expect(await connect.connect(PAGE)).toMatchObject({ ok: false, state: 'signedOut' });
    expect(org.heard).toEqual([]);
  });

  it('sends nothing for a proxy, another org, or a host that is none of ours', async () => {
    const { connect, org, jar } = aWorld();
    expect(await connect.connect(`${PAGE}.mcas.ms`)).toMatchObject({ state: 'proxy' });
    expect(await connect.connect('acme.zendesk.com')).toMatchObject({ state: 'signedOut' });
    jar.empty();
    jar.put(PAGE, '00D5500000OTHER!AQ.x');
    jar.put(API, sid('api'));
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'otherOrg' });
    expect(org.heard).toEqual([]);
  });

  it('believes the org, not the cookie, about whose it is', async () => {
    const { connect, org } = aWorld();
    org.sessions.set(sid('api'), { person: PERSON, org: '00D5500000OTHERAA0' });
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'otherOrg' });
  });

  it.each(['apiBlocked', 'apiDisabled'] as const)(
    'is not provoked again when %s, unless asked to',
    async (state) => {
      const said = answers.find(([, , is]) => is === state)?.[1] ?? null;
      const { connect, org, pass, restart } = aWorld();
      org.state.says = (heard) => (authorised(heard) ? said : null);
      await connect.connect(PAGE);
      expect(org.heard).toHaveLength(1);
      pass(3_000);
      for (const one of [connect, restart()]) expect(await one.connect(PAGE)).toMatchObject({ state });
      expect(org.heard).toHaveLength(1);
      expect(await connect.again(PAGE)).toMatchObject({ state });
      expect(org.heard).toHaveLength(2);
      org.state.says = () => null;
      expect(await connect.again(PAGE)).toMatchObject({ ok: true });
    },
  );

  it('leaves an org alone for an hour at its limit, whoever insists', async () => {
    const { connect, org, pass } = aWorld();
    org.state.says = (heard) =>
      authorised(heard) ? error(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.') : null;
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'limit', retryAfter: 3_600 });
    org.state.says = () => null;
    org.heard.splice(0);
    pass(1_800);
    expect(await connect.connect(PAGE)).toEqual({ ok: false, state: 'limit', retryAfter: 1_800 });
    expect(await connect.again(PAGE)).toMatchObject({ state: 'limit', retryAfter: 1_800 });
    expect(org.heard).toEqual([]);
    pass(1_801);
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
  });

  it('stops by itself at 90 per cent, and keeps answering what it has', async () => {
    const { connect, org, pass } = aWorld();
    const connected = await connect.connect(PAGE);
    if (!connected.ok) throw new Error();
    org.state.usage = 'api-usage=13500/15000; api-bursts=1/750';
    const [one, two] = [
      { name: 'a', path: '/query?q=1' },
      { name: 'a', path: '/query?q=2' },
    ];
    expect(await connected.org.read([one])).toMatchObject({ ok: true });
    org.heard.splice(0);
    expect(await connected.org.read([two])).toEqual({ ok: false, state: 'limit', retryAfter: 3_600 });
    expect(await connected.org.read([one])).toMatchObject({ ok: true });
    expect(org.heard).toEqual([]);
    expect(await connect.row(PAGE)).toMatchObject({ state: 'limit', usage: { used: 13_500, of: 15_000 } });
    org.state.usage = 'api-usage=13499/15000';
    pass(3_601);
    expect(await connected.org.read([two])).toMatchObject({ ok: true });
    expect(await connect.row(PAGE)).toMatchObject({ state: 'connected' });
  });

  it('is not held for years by a clock that was ahead', async () => {
    const { connect, org, pass } = aWorld();
    pass(10 * 365 * 86_400);
    org.state.usage = 'api-usage=15000/15000';
    await connect.connect(PAGE);
    org.state.usage = 'api-usage=1/15000';
    pass(-10 * 365 * 86_400);
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
  });
});

describe('a session that is refused', () => {
  it('gives way to another one of the same org, each tried once', async () => {
    const { connect, org, jar } = aWorld({ signedIn: false });
    jar.put(PAGE, sid('page'));
    jar.put(API, sid('old'));
    jar.put('.salesforce.com', sid('new'));
    jar.put('help.salesforce.com', sid('help'));
    jar.put('.salesforce.com', '00D5500000OTHER!AQ.other');
    org.sessions.set(sid('new'), { person: PERSON });
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
    const sent = org.heard.flatMap(({ url, headers }) =>
      headers.authorization ? [`${new URL(url).host} ${headers.authorization}`] : [],
    );
    expect(sent.filter((one) => one.includes('old'))).toHaveLength(2);
    expect(sent.every((one) => one.startsWith(API))).toBe(true);
    expect(sent.some((one) => one.includes('help') || one.includes('OTHER'))).toBe(false);
  });

  it('is said to be expired when none is left, without a loop', async () => {
    const { connect, org, jar } = aWorld();
    org.sessions.clear();
    jar.put('.salesforce.com', sid('second'));
    jar.put('.my.salesforce.com', sid('third'));
    expect(await connect.connect(PAGE)).toMatchObject({ ok: false, state: 'expired' });
    const sent = org.heard.map(({ headers }) => headers.authorization);
    expect(sent).toEqual([`Bearer ${sid('api')}`, `Bearer ${sid('second')}`, `Bearer ${sid('third')}`]);
  });

  it('takes the new one when the cookie changed meanwhile', async () => {
    const { connect, org, jar } = aWorld();
    const connected = await connect.connect(PAGE);
    jar.empty();
    jar.put(PAGE, sid('page2'));
    jar.put(API, sid('fresh'));
    org.sessions.clear();
    org.sessions.set(sid('fresh'), { person: PERSON });
    const read = connected.ok && (await connected.org.read([{ name: 'a', path: '/query?q=1' }]));
    expect(read).toMatchObject({ ok: true });
  });

  it('is an old cookie when a page loaded anew is refused too', async () => {
    const { connect, org } = aWorld();
    org.sessions.clear();
    expect(await connect.connect(PAGE, undefined, 'load 1')).toMatchObject({ state: 'expired' });
    expect(await connect.connect(PAGE, undefined, 'load 1')).toMatchObject({ state: 'expired' });
    expect(await connect.connect(PAGE, undefined, 'load 2')).toMatchObject({ state: 'staleSession' });
    expect(await connect.connect(PAGE, undefined, 'load 2')).toMatchObject({ state: 'staleSession' });
    expect(await connect.row(PAGE)).toMatchObject({ state: 'staleSession' });
    org.sessions.set(sid('api'), { person: PERSON });
    expect(await connect.connect(PAGE)).toMatchObject({ ok: true });
    org.sessions.clear();
    expect(await connect.again(PAGE)).toMatchObject({ state: 'expired' });
  });

  it('is an old cookie, too, when it was refused in the middle of reading', async () => {
    const { connect, org, pass } = aWorld();
    const read = async () => {
      const connected = await connect.connect(PAGE);
      return connected.ok ? connected.org.read([{ name: 'a', path: '/query?q=1' }]) : connected;
    };
    await read();
    org.sessions.clear();
    pass(600);
    expect(await read()).toMatchObject({ state: 'expired' });
    pass(20);
    expect(await read()).toMatchObject({ state: 'staleSession' });
  });

  it('is an old cookie when it is refused still, some time later, and the worker was stopped between', async () => {
    const { connect, org, pass, restart } = aWorld();
    org.sessions.clear();
    await connect.connect(PAGE);
    pass(5);
    expect(await restart().connect(PAGE)).toMatchObject({ state: 'expired' });
    pass(15);
    expect(await restart().connect(PAGE)).toMatchObject({ state: 'staleSession' });
  });

  it('is no session when it is not written as one', async () => {
    const { connect, org, jar } = aWorld({ signedIn: false });
    for (const value of ['', 'deleted', `${ORG}`, `${ORG}!with space`, `${ORG}!line\nbreak`, 'x!y'])
      jar.put(API, value);
    expect(await connect.connect(PAGE)).toMatchObject({ state: 'signedOut' });
    expect(org.heard).toEqual([]);
  });
});
