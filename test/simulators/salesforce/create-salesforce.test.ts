import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Fetched, type FetchOptions, fetchSimulator } from '../fetch-simulator';
import { type Simulators, startSimulators } from '../start-simulators';

const PAGE = 'acme.lightning.force.com';
const API = 'acme.my.salesforce.com';
const DATA = '/services/data/v66.0';
let simulators: Simulators;

beforeAll(async () => {
  simulators = await startSimulators();
});
afterAll(() => simulators.close());
beforeEach(() => {
  simulators.salesforce.heal();
  simulators.clearRequests();
});

const get = (host: string, path: string, options: FetchOptions = {}): Promise<Fetched> =>
  fetchSimulator(simulators.port, path, { host, ...options });
const bearer = (): Record<string, string> => ({ authorization: `Bearer ${simulators.salesforce.session()}` });

/** Follows a browser's way with its cookies, host by host, until a page comes. */
async function visit(
  jar: Map<string, string[]>,
  host: string,
  path: string,
): Promise<Fetched & { hops: string[] }> {
  const hops: string[] = [];
  let at = new URL(`https://${host}${path}`);
  for (let hop = 0; hop < 8; hop += 1) {
    hops.push(at.hostname + at.pathname);
    const cookie = (jar.get(at.hostname) ?? []).join('; ');
    const answer = await get(at.hostname, at.pathname + at.search, { headers: { cookie } });
    for (const line of answer.cookies) keep(jar, at.hostname, line);
    if (answer.status !== 302) return { ...answer, hops };
    at = new URL(answer.headers.location ?? '', at);
  }
  throw new Error(`no end: ${hops.join(' -> ')}`);
}

/** Keeps one cookie; a host's own and one for its whole domain lie side by side, the older in front. */
function keep(jar: Map<string, string[]>, host: string, line: string): void {
  const [pair = ''] = line.split(';');
  const wide = /domain=/i.test(line) ? 'wide' : 'own';
  const name = `${host} ${wide} ${pair.split('=')[0]}`;
  const others = (jar.get(host) ?? []).filter((each) => owners.get(each) !== name);
  if (/max-age=0/i.test(line)) jar.set(host, others);
  else jar.set(host, [...others, pair]);
  owners.set(pair, name);
}
const owners = new Map<string, string>();

describe('signing in', () => {
  test('leads over the API host, and both hosts get a session of the same org', async () => {
    const jar = new Map<string, string[]>();
    const page = await visit(jar, PAGE, `/lightning/r/Account/${simulators.salesforce.story.accountId}/view`);
    expect(page.status).toBe(200);
    expect(page.hops).toEqual([
      `${PAGE}/lightning/r/Account/${simulators.salesforce.story.accountId}/view`,
      `${API}/sim/sign-in`,
      `${PAGE}/sim/signed-in`,
      `${PAGE}/lightning/r/Account/${simulators.salesforce.story.accountId}/view`,
    ]);
    const org = `sid=${simulators.salesforce.id.slice(0, 15)}!`;
    expect(jar.get(API)).toEqual([`sid=${simulators.salesforce.session()}`]);
    expect(jar.get(PAGE)?.[0]?.startsWith(org)).toBe(true);
    expect(jar.get(PAGE)?.[0]).not.toBe(jar.get(API)?.[0]);
    const again = await visit(jar, PAGE, '/lightning/page/home');
    expect(again.hops).toHaveLength(1);
  });

  test('an expired session is replaced by the next page, and a second user signs in the same way', async () => {
    const jar = new Map<string, string[]>();
    await visit(jar, PAGE, '/lightning/page/home');
    const old = simulators.salesforce.session();
    simulators.salesforce.expire();
    expect((await get(API, `${DATA}/limits`, { headers: { authorization: `Bearer ${old}` } })).status).toBe(
      401,
    );
    await visit(jar, PAGE, '/lightning/page/home');
    expect(jar.get(API)).toEqual([`sid=${simulators.salesforce.session()}`]);
    expect(simulators.salesforce.session()).not.toBe(old);
    simulators.salesforce.signIn(simulators.salesforce.reps[1]?.id);
    await visit(jar, PAGE, '/lightning/page/home');
    const info = await get(API, '/services/oauth2/userinfo', { headers: bearer() });
    expect(info.json).toMatchObject({ user_id: simulators.salesforce.reps[1]?.id });
  });

  test('signed out, the cookie of the API host is gone', async () => {
    const jar = new Map<string, string[]>();
    await visit(jar, PAGE, '/lightning/page/home');
    simulators.salesforce.signOut();
    const page = await visit(jar, PAGE, '/lightning/page/home');
    expect(page.text).toContain('Sign in');
    expect(jar.get(API)).toEqual([]);
  });

  test('a stale cookie lies in front of the good one, or alone', async () => {
    const jar = new Map<string, string[]>();
    const works = async (pair: string | undefined): Promise<number> => {
      const headers = { authorization: `Bearer ${pair?.slice('sid='.length)}` };
      return (await get(API, '/services/oauth2/userinfo', { headers })).status;
    };
    simulators.salesforce.stale('beside');
    await visit(jar, PAGE, '/lightning/page/home');
    const [stale, good] = jar.get(API) ?? [];
    expect([await works(stale), await works(good)]).toEqual([401, 200]);
    expect(stale?.startsWith(`sid=${simulators.salesforce.id.slice(0, 15)}!`)).toBe(true);
    simulators.salesforce.stale('alone');
    await visit(jar, PAGE, '/lightning/page/home');
    expect(jar.get(API)).toEqual([stale]);
    simulators.salesforce.heal();
    await visit(jar, PAGE, '/lightning/page/home');
    expect(jar.get(API)).toEqual([`sid=${simulators.salesforce.session()}`]);
  });
});

test('the API is not on the page host: it leads away', async () => {
  const answer = await get(PAGE, `${DATA}/query?q=SELECT+Id+FROM+Case`, { headers: bearer() });
  expect([answer.status, answer.headers.location]).toEqual([
    302,
    `https://${API}${DATA}/query?q=SELECT+Id+FROM+Case`,
  ]);
});

test('calls of the API are not taken for the page, and a composite that reads is no write', async () => {
  const body = JSON.stringify({
    compositeRequest: [
      { method: 'GET', url: `${DATA}/query?q=SELECT+COUNT()+FROM+Case`, referenceId: 'cases' },
    ],
  });
  const composite = await get(API, `${DATA}/composite`, { method: 'POST', headers: bearer(), body });
  expect(composite.json).toMatchObject({
    compositeResponse: [{ httpStatusCode: 200, body: { totalSize: 500 } }],
  });
  await get(API, `${DATA}/sobjects/Case`, { method: 'POST', headers: bearer(), body: '{}' });
  const seen = simulators.requests.map((line) => [line.path, line.status, line.fromPage, line.write]);
  expect(seen).toEqual([
    [`${DATA}/composite`, 200, false, false],
    [`${DATA}/sobjects/Case`, 405, false, true],
  ]);
});

test('faults reach those who ask, and the broken connection breaks', async () => {
  simulators.salesforce.fail({ kind: 'dropped', times: 1 });
  await expect(get(API, `${DATA}/limits`, { headers: bearer() })).rejects.toThrow();
  simulators.salesforce.fail({ kind: 'truncated', times: 1 });
  const cut = await get(API, '/services/oauth2/userinfo', { headers: bearer() });
  expect([cut.status, cut.json]).toEqual([200, null]);
  simulators.salesforce.fail({ kind: 'html', times: 1 });
  expect((await get(API, '/services/data/')).headers['content-type']).toContain('text/html');
});

test('every org answers on its own two hosts', async () => {
  for (const key of simulators.salesforce.orgs) {
    const org = simulators.salesforce.org(key);
    const headers = { authorization: `Bearer ${org.session()}` };
    const info = await get(org.apiHost, '/services/oauth2/userinfo', { headers });
    expect(info.json).toMatchObject({ organization_id: org.id, user_id: org.person });
    expect((await get(org.pageHost, '/lightning/page/home')).status).toBe(302);
  }
  expect((await get('nobody.my.salesforce.com', '/services/data/')).status).toBe(404);
});
