import { afterEach, describe, expect, it, vi } from 'vitest';
import { API, aWorld, PAGE, sid } from './a-world';
import { type Heard, PERSON, type Said } from './an-org';

const QUERY = [{ name: 'a', path: '/query?q=1' }];
const error = (errorCode: string, message: string): Said => ({
  status: 401,
  // an org that quotes what it was sent
  body: [{ errorCode, message: `${message} ${sid('api')}` }],
});

const moods: [string, ((heard: Heard) => Said | null) | null][] = [
  ['all is well', null],
  ['sessions are refused', () => error('INVALID_SESSION_ID', 'Session expired or invalid')],
  [
    'the API is blocked',
    () => error('INVALID_SESSION_ID', 'This session is not valid for use with the REST API'),
  ],
  // the network layer of the test quotes all headers, as some do
  ['the network is gone', () => 'nothing'],
  ['a page comes back', () => ({ status: 200, body: `<p>${sid('api')}</p>`, type: 'text/html' })],
];

afterEach(() => vi.restoreAllMocks());

describe('the session id', () => {
  it.each(moods)('goes to the API host in one header and nowhere else when %s', async (_, says) => {
    const printed: unknown[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
      vi.spyOn(console, name).mockImplementation((...all) => void printed.push(all));
    const { connect, org, jar, local, session, pass, restart } = aWorld();
    jar.put('.my.salesforce.com', sid('second'));
    org.sessions.set(sid('second'), { person: PERSON });
    const told: unknown[] = [];
    const run = async (one: typeof connect) => {
      const connected = await one.connect(PAGE);
      told.push(connected);
      if (!connected.ok) return;
      told.push(
        await connected.org.read(QUERY, true),
        await connected.org.next('/services/data/v66.0/query/01g-1'),
      );
      told.push(
        await connected.org
          .read([{ name: '0', path: 'x' }])
          .catch((thrown: Error) => [thrown.message, thrown.stack]),
      );
    };
    await run(connect);
    if (says) org.state.says = (heard) => (heard.headers.authorization ? says(heard) : null);
    pass(20);
    await run(connect);
    pass(20);
    await run(restart());
    told.push(await connect.again(PAGE), await connect.rows(), await connect.describe(PAGE, ['Case']));

    const everywhere = JSON.stringify([told, printed, [...local.all], [...session.all]]);
    expect(everywhere).not.toContain('secret_');
    for (const { url, method, body, headers, init } of org.heard) {
      expect(new URL(url).host).toBe(API);
      expect(`${method} ${url} ${body}`).not.toContain('secret_');
      const { authorization, ...others } = headers;
      expect(JSON.stringify(others)).not.toContain('secret_');
      expect(authorization ?? `Bearer ${sid('api')}`).toMatch(/^Bearer 00D/);
      expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'manual' });
    }
    expect(org.heard.some(({ headers }) => headers.authorization?.includes('secret_'))).toBe(true);
  });

  it('is read anew for every request', async () => {
    const { connect, org, jar } = aWorld();
    const connected = await connect.connect(PAGE);
    for (const name of ['one', 'two', 'three']) {
      jar.empty();
      jar.put(API, sid(name));
      org.sessions.clear();
      org.sessions.set(sid(name), { person: PERSON });
      if (connected.ok) await connected.org.read(QUERY, true);
      expect(org.heard.at(-1)?.headers.authorization).toBe(`Bearer ${sid(name)}`);
    }
  });
});
