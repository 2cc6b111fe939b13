// @vitest-environment node
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FetchOptions, fetchSimulator } from './fetch-simulator';
import { type Simulators, startSimulators } from './start-simulators';

const TICKET = '/api/v2/tickets/48213.json';
let simulators: Simulators;

beforeAll(async () => {
  simulators = await startSimulators();
});
afterAll(() => simulators.close());
beforeEach(() => {
  simulators.zendesk.heal();
  simulators.clearRequests();
});

const get = (path: string, options?: FetchOptions) => fetchSimulator(simulators.port, path, options);

test('it names its hosts and its key', () => {
  expect(simulators.hosts).toEqual({
    zendesk: 'https://acme.zendesk.com',
    lightning: 'https://acme.lightning.force.com',
    salesforceApi: 'https://acme.my.salesforce.com',
  });
  expect(Buffer.from(simulators.fingerprint, 'base64')).toHaveLength(32);
});

test('the agent page comes with a strict policy and no inline script', async () => {
  const page = await get('/agent/tickets/48213');
  const policy = page.headers['content-security-policy'] ?? '';
  expect(page.status).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  expect(page.headers['set-cookie']).toMatch(/^_zendesk_session=.*HttpOnly/);
  expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<style/);
  for (const [, source] of page.text.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)) {
    expect((await get(source ?? '')).status).toBe(200);
  }
});

test('files outside the page folder cannot be reached', async () => {
  for (const path of ['/page/../control.ts', '/page/%2e%2e/control.ts', '/page/none.js']) {
    expect((await get(path)).status).toBe(404);
  }
});

test('every request is logged with its host, and unknown hosts get 404', async () => {
  await get(`${TICKET}?include=users`);
  await get('/', { host: 'accounts.google.com' });
  await get('/sim/state', { headers: { 'x-sim-page': '1' } });
  await get(TICKET, { method: 'DELETE' });
  const seen = simulators.requests.map((line) => [
    line.host,
    line.path,
    line.status,
    line.fromPage,
    line.write,
  ]);
  expect(seen).toEqual([
    ['acme.zendesk.com', `${TICKET}?include=users`, 200, false, false],
    ['accounts.google.com', '/', 404, true, false],
    ['acme.zendesk.com', '/sim/state', 200, true, false],
    ['acme.zendesk.com', TICKET, 403, false, true],
  ]);
  expect(simulators.requests[1]?.known).toBe(false);
});

test('signed out, the page leads to the sign-in page', async () => {
  simulators.zendesk.signOut();
  const page = await get('/agent/tickets/48213');
  simulators.zendesk.signIn();
  expect([page.status, page.headers.location]).toEqual([302, '/access/unauthenticated']);
  expect((await get('/access/unauthenticated')).text).toContain('Sign in');
});

test.each([
  [401, "Couldn't authenticate you"],
  [403, 'Forbidden'],
  [404, 'RecordNotFound'],
  [503, 'unavailable'],
] as const)('fault %d', async (kind, word) => {
  simulators.zendesk.fail({ kind, path: /tickets\/48213/ });
  const answer = await get(TICKET);
  expect([answer.status, answer.text.includes(word)]).toEqual([kind, true]);
  expect((await get('/api/v2/users/me')).status).toBe(200);
});

test.each([
  ['x-rate-limit', 'x-rate-limit-remaining', '0'],
  ['ratelimit', 'ratelimit-remaining', '0'],
  ['rate-limit', 'rate-limit-remaining', '0'],
  ['endpoint', 'zendesk-ratelimit-tickets-show', 'total=400; remaining=0; resets=10'],
] as const)('429 with the headers of family %s, once', async (family, name, value) => {
  simulators.zendesk.fail({ kind: 429, family, retryAfter: 3, times: 1 });
  const answer = await get(TICKET);
  expect(answer.status).toBe(429);
  expect(answer.headers['retry-after']).toBe('3');
  expect(answer.headers[name]).toBe(value);
  expect((await get(TICKET)).status).toBe(200);
});

test('429 may come without Retry-After', async () => {
  simulators.zendesk.fail({ kind: 429, family: 'none', retryAfter: null });
  expect((await get(TICKET)).headers['retry-after']).toBeUndefined();
});

test('a sign-in page in place of JSON, cut-off JSON, and a broken connection', async () => {
  simulators.zendesk.fail({ kind: 'html', times: 1 });
  const html = await get(TICKET);
  expect([html.status, html.headers['content-type'], html.json]).toEqual([
    200,
    'text/html; charset=utf-8',
    null,
  ]);
  simulators.zendesk.fail({ kind: 'truncated', times: 1 });
  const cut = await get(TICKET);
  expect([cut.headers['content-type'], cut.json, cut.text.startsWith('{"ticket"')]).toEqual([
    'application/json; charset=utf-8',
    null,
    true,
  ]);
  simulators.zendesk.fail({ kind: 'dropped', times: 1 });
  await expect(get(TICKET)).rejects.toThrow();
});

test('slow answers are true but late', async () => {
  simulators.zendesk.fail({ kind: 'slow', ms: 250, times: 1 });
  const begun = performance.now();
  const answer = await get(TICKET);
  expect(answer.status).toBe(200);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(245);
});

test('the page itself is spared, and heal ends every fault', async () => {
  simulators.zendesk.fail({ kind: 503 });
  expect((await get(TICKET, { headers: { 'x-sim-page': '1' } })).status).toBe(200);
  expect((await get(TICKET)).status).toBe(503);
  simulators.zendesk.heal();
  expect((await get(TICKET)).status).toBe(200);
});

test('a taken port is refused', async () => {
  await expect(startSimulators({ port: simulators.port })).rejects.toThrow('EADDRINUSE');
});
