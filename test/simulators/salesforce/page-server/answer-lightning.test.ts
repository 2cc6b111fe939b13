import { beforeEach, expect, test } from 'vitest';
import { startClock } from '../../clock';
import { type Answer, type Asked, asObject } from '../../exchange';
import { createSalesforce } from '../create-salesforce';

const PAGES = 'acme.lightning.force.com';
const API = 'acme.my.salesforce.com';
const NOW = '2026-11-23T10:00:00Z';

let salesforce: ReturnType<typeof createSalesforce>;
beforeEach(() => {
  salesforce = createSalesforce({ seed: 1, now: Date.parse(NOW), clock: startClock(NOW) });
});

function ask(host: string, path: string, more: Partial<Asked> = {}): Answer {
  const url = new URL(`https://${host}${path}`);
  return salesforce.answer({
    ...{ host, method: 'GET', path: url.pathname, query: url.searchParams, headers: {}, body: '' },
    ...{ fromPage: true, ...more },
  });
}

/** Follows the sign-in as a browser does and answers with the cookie of the page host. */
function signIn(): string {
  const first = ask(PAGES, `/lightning/r/Case/${salesforce.control.story.caseId}/view`);
  const second = follow(first);
  const third = follow(second);
  return (third.cookies?.at(-1) ?? '').split(';')[0] ?? '';
}

function follow(answer: Answer): Answer {
  const to = new URL(answer.headers.location ?? '', `https://${PAGES}`);
  return ask(to.host, to.pathname + to.search);
}

const page = (path: string, more: Partial<Asked> = {}): Record<string, unknown> =>
  asObject(JSON.parse(String(ask(PAGES, path, more).body)));

test('a page without a session leads over the API host and back, with a cookie on both', () => {
  const path = `/lightning/r/Case/${salesforce.control.story.caseId}/view?ws=x`;
  const first = ask(PAGES, path);
  expect([first.status, new URL(first.headers.location ?? '').host]).toEqual([302, API]);
  const second = follow(first);
  expect(new URL(second.headers.location ?? '').host).toBe(PAGES);
  const api = second.cookies?.at(-1) ?? '';
  const third = follow(second);
  const own = third.cookies?.at(-1) ?? '';
  for (const cookie of [api, own]) expect(cookie).toMatch(/^sid=00D\w{12}![^;]{20,};.*Secure; HttpOnly/);
  expect(api.split(';')[0]).not.toBe(own.split(';')[0]);
  expect(third.headers.location).toBe(path);
  const { status, headers } = ask(PAGES, path, { headers: { cookie: own.split(';')[0] ?? '' } });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
});

test('the road back leads nowhere else', () => {
  for (const to of ['https://elsewhere.example/', '//elsewhere.example/']) {
    expect(ask(PAGES, `/sim/signed-in?to=${encodeURIComponent(to)}`).headers.location).toBe('/');
  }
});

test('the document has no inline script or style, and every file it names is there', () => {
  const cookie = signIn();
  const text = String(ask(PAGES, '/lightning/page/home', { headers: { cookie } }).body);
  expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|<style/);
  const named = [...text.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(3);
  for (const file of named) expect(ask(PAGES, file).status).toBe(200);
  expect(ask(PAGES, '/page/../page-server/layouts.ts').status).toBe(404);
});

test('switches in the address stay with the browser and leave the address', () => {
  const cookie = signIn();
  const answer = ask(PAGES, '/lightning/page/home?sim.shadow=native&sim.lang=de&sim.app=boat&keep=1', {
    headers: { cookie },
  });
  expect(answer.headers.location).toBe('/lightning/page/home?keep=1');
  const cookies = (answer.cookies ?? []).map((one) => one.split(';')[0]);
  expect(cookies).toEqual(['sim.shadow=native', 'sim.lang=de']);
  const state = page('/sim/state', { headers: { cookie: cookies.join('; ') } });
  expect(state.settings).toMatchObject({ shadow: 'native', lang: 'de', app: 'standard' });
});

test('a record comes with the fields of its layout, by the names of the API', () => {
  const { accountId, opportunityId, caseId, contractId } = salesforce.control.story;
  const found = page(`/sim/records/${opportunityId}`);
  expect(found).toMatchObject({ object: 'Opportunity', id: opportunityId });
  expect(found.details).toContainEqual({
    ...{ name: 'Amount', kind: 'money', value: 48_000, currency: 'EUR', to: null },
  });
  expect(found.details).toContainEqual(
    expect.objectContaining({
      name: 'AccountId',
      value: 'Northwind Traders',
      to: { object: 'Account', id: accountId },
    }),
  );
  for (const id of [caseId, contractId]) expect(page(`/sim/records/${id}`).number).toMatch(/^\d{8}$/);
  expect(page(`/sim/records/${caseId.slice(0, 15)}`).id).toBe(caseId);
  expect(ask(PAGES, '/sim/records/500000000000000AAA').status).toBe(404);
});

test('the feed of a case is newest first and names each item', () => {
  const { feed } = page(`/sim/records/${salesforce.control.story.caseId}`);
  const lines = (Array.isArray(feed) ? feed : []).map(asObject);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.every((one) => /^0D5\w{15}$/.test(String(one.id)))).toBe(true);
  // an id that stands twice leads nowhere
  expect(new Set(lines.map((one) => one.id)).size).toBe(lines.length);
  const at = lines.map((one) => String(one.at));
  expect(at).toEqual([...at].sort().reverse());
  expect(new Set(lines.map((one) => one.type))).toEqual(
    new Set(['CaseCommentPost', 'EmailMessageEvent', 'TextPost']),
  );
});

test('the page can win an opportunity and comment on a case, and the world is changed by it', () => {
  const { opportunityId, caseId } = salesforce.control.story;
  const { tables } = salesforce.world.orgs.acme;
  const before = Number(page('/sim/version').version);
  const write = (act: string, id: string, text: string): number =>
    ask(PAGES, '/sim/write', { method: 'POST', body: JSON.stringify({ act, id, text }) }).status;
  expect(write('stage', opportunityId, 'Closed Won')).toBe(200);
  expect(write('comment', caseId, 'The repair is released.')).toBe(200);
  expect(write('dance', caseId, 'x')).toBe(400);
  expect(tables.Opportunity?.find((one) => one.Id === opportunityId)).toMatchObject({
    IsWon: true,
    IsClosed: true,
  });
  expect(tables.CaseComment?.at(-1)).toMatchObject({
    ParentId: caseId,
    CommentBody: 'The repair is released.',
  });
  expect(Number(page('/sim/version').version)).toBeGreaterThan(before);
  expect(page(`/sim/records/${opportunityId}`).path).toMatchObject({ closed: true, won: true });
});

test('the page host has no API: it leads to the API host', () => {
  const answer = ask(PAGES, '/services/data/v66.0/query?q=x', { fromPage: false });
  expect([answer.status, new URL(answer.headers.location ?? '').host]).toEqual([302, API]);
});

test('an object of its own has a page as well, under a proper id', () => {
  const list = page('/sim/lists/Onboarding__c');
  const [first] = (Array.isArray(list.rows) ? list.rows : []).map(asObject);
  expect(String(first?.id)).toMatch(/^a0X\w{15}$/);
  expect(page(`/sim/records/${String(first?.id)}`)).toMatchObject({ object: 'Onboarding__c' });
});
