import { expect } from 'vitest';
import { openPanel } from './harness/acts';
import {
  ALL_ORGS,
  apiRequests,
  goTo,
  openedPlace,
  readLightning,
  rowOf,
  tagRecord,
  waitQuiet,
} from './harness/lightning';
import { ourRequests } from './harness/our-requests';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Stage } from './harness/stage';
import { pause, until } from './harness/until';

const granted = { grantedHosts: ALL_ORGS };
const accountPath = (id: string): string => `/lightning/r/Account/${id}/view`;
const notConnected = said('connection_noPermission');
const openCases = `${said('overlay_figure_openCases')}\n2`;

/** Everything that proves who somebody is, on every host of every org. */
async function sessionIds(stage: Stage): Promise<string[]> {
  const cookies = await stage.driver.browser.cookies();
  const sids = cookies.filter((one) => one.name === 'sid').map((one) => one.value);
  expect(sids.length).toBeGreaterThan(1);
  // with and without the org's own id in front
  return sids.flatMap((sid) => [sid, sid.slice(sid.indexOf('!') + 1)]);
}

play('without the grant nothing asks the API, also when the offer is looked at', async (stage) => {
  const desk = await stage.openLightning();
  await readLightning(desk, notConnected);
  for (const object of ['Opportunity', 'Contract', 'Case'] as const) {
    await goTo(desk.page, stage.lightningPath(object));
    await readLightning(desk, notConnected);
  }
  await desk.margin.press(said('overlay_connect'));
  const { own: offer } = await openedPlace(stage, 'connections/acme.lightning.force.com');
  await offer.waitText(notConnected);
  await offer.waitText('acme.my.salesforce.com');
  await desk.page.bringToFront();
  await tagRecord(desk, 'Sent the dates');
  await pause(1500);
  expect(ourRequests(stage)).toEqual([]);
  expect(stage.sim.salesforce.calls).toEqual([]);
});

play(
  'a no to the browser’s question costs nothing: the margin goes on from the page, and asks nothing of the API',
  async (stage) => {
    const desk = await stage.openLightning();
    await readLightning(desk, notConnected);
    await desk.margin.press(said('overlay_connect'));
    const { page, own: offer } = await openedPlace(stage, 'connections/acme.lightning.force.com');
    await offer.press(said('connections_act_connect'));
    await offer.waitText(said('connections_busy'));
    await stage.driver.refuseQuestion(page);
    if (stage.driver.name === 'firefox') {
      await offer.waitText(said('connections_refused'));
      await offer.find('button', said('connections_act_connect'));
    }
    await desk.page.bringToFront();
    await goTo(desk.page, stage.lightningPath('Opportunity'));
    expect(await readLightning(desk, 'Proposal/Price Quote')).toContain(notConnected);
    await tagRecord(desk, 'Sent the comparison');
    expect(stage.sim.salesforce.calls).toEqual([]);
    expect(ourRequests(stage)).toEqual([]);
  },
  { asks: true },
);

play(
  'a press on Connect asks the browser for real, and the figures come',
  async (stage) => {
    const desk = await stage.openLightning();
    await readLightning(desk, notConnected);
    await desk.margin.press(said('overlay_connect'));
    const { own: offer } = await openedPlace(stage, 'connections/acme.lightning.force.com');
    await offer.press(said('connections_act_connect'));
    await offer.waitText(said('connection_connected'), 20_000);
    await desk.page.bringToFront();
    await openPanel(desk);
    // the margin was told: it reads again by itself
    await desk.margin.waitText(openCases, 20_000);
    expect(await desk.margin.text()).not.toContain(notConnected);

    // taken back where it was given: from then on the page alone is read
    await offer.press(said('connections_disconnect'));
    await offer.find('dialog');
    await offer.press(said('connections_disconnect'), 'button', 1);
    await offer.waitText(notConnected);
    stage.sim.salesforce.clearCalls();
    await desk.page.bringToFront();
    await goTo(desk.page, stage.lightningPath('Case'));
    await readLightning(desk, notConnected);
    expect(stage.sim.salesforce.calls).toEqual([]);
  },
  { willing: ALL_ORGS },
);

play(
  'each record view costs one composite after the first, and none within five minutes',
  async (stage) => {
    const desk = await stage.openLightning();
    await readLightning(desk, openCases);
    await waitQuiet(stage);
    const { salesforce } = stage.sim;
    for (const object of ['Opportunity', 'Contract', 'Case'] as const) {
      salesforce.clearCalls();
      stage.sim.clearRequests();
      await goTo(desk.page, stage.lightningPath(object));
      await until('the composite', () => salesforce.calls.length > 0);
      await waitQuiet(stage);
      expect(salesforce.calls.map((one) => `${one.method} ${one.path}`)).toEqual([
        expect.stringMatching(/^POST \/services\/data\/v\d+\.0\/composite$/),
      ]);
      const parts = salesforce.calls[0]?.parts ?? [];
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThanOrEqual(25);
      expect(parts.filter((one) => /\/query/.test(one.url)).length).toBeLessThanOrEqual(5);
      expect(parts.filter((one) => one.method !== 'GET')).toEqual([]);
      // and nothing beside it, on any host
      expect(ourRequests(stage).length).toBe(1);
    }
    salesforce.clearCalls();
    await goTo(desk.page, stage.lightningPath('Account'));
    await readLightning(desk, openCases);
    await waitQuiet(stage);
    expect(salesforce.calls).toEqual([]);
  },
  granted,
);

play(
  'replies that come after a change of record are dropped',
  async (stage) => {
    const desk = await stage.openLightning();
    await readLightning(desk, openCases);
    await waitQuiet(stage);
    const { salesforce } = stage.sim;
    const slow = rowOf(
      stage,
      'Account',
      (one) => one.OwnerId === salesforce.person && one.Name !== 'Northwind Traders',
    );
    salesforce.fail({ kind: 'slow', ms: 2500, times: 1 });
    salesforce.clearCalls();
    await goTo(desk.page, accountPath(slow.Id));
    await until('the slow request', () => salesforce.calls.length > 0);
    await goTo(desk.page, stage.lightningPath('Account'));
    await desk.margin.waitText(openCases);
    await pause(3500);
    const text = await desk.margin.text();
    expect(text).toContain(openCases);
    expect(text).not.toContain(String(slow.Name));
    await tagRecord(desk, 'Went through the dates');
    const { dump } = await stage.stored();
    const kept = JSON.parse(dump).databases.throughline.evidence;
    expect(kept.map((one: { record: { id: string } }) => one.record.id)).toEqual([
      salesforce.story.accountId,
    ]);
  },
  granted,
);

play(
  'no session id stands in anything stored, in a message to the page, or in the page',
  async (stage) => {
    const desk = await stage.openLightning();
    await readLightning(desk, openCases);
    // from here on every message between the page and the worker is written down
    await stage.driver.inContentScript(
      desk.page,
      `(() => {
        const { runtime } = globalThis.browser ?? chrome;
        const send = runtime.sendMessage;
        globalThis.heard = [];
        runtime.sendMessage = async (...given) => {
          const answer = await send.apply(runtime, given);
          globalThis.heard.push(JSON.stringify([given, answer]));
          return answer;
        };
        return true;
      })()`,
    );
    await goTo(desk.page, stage.lightningPath('Case'));
    await readLightning(desk, 'Month-end export misses the last day');
    await tagRecord(desk, 'Told them the day');
    await goTo(desk.page, stage.lightningPath('Opportunity'));
    await readLightning(desk, 'Proposal/Price Quote');
    const heard = String(await stage.driver.inContentScript(desk.page, `globalThis.heard.join('\\n')`));
    // what was listened to is the talk about these records
    for (const id of [stage.sim.salesforce.story.caseId, stage.sim.salesforce.story.opportunityId])
      expect(heard).toContain(id);

    const sids = await sessionIds(stage);
    expect(sids.some((sid) => sid === stage.sim.salesforce.session())).toBe(true);
    const own = await stage.workspace('#connections/acme.lightning.force.com');
    await own.waitText(said('connection_connected'));
    const fleeting = String(
      await own.surface.evaluate(
        `(globalThis.browser ?? chrome).storage.session.get().then((all) => JSON.stringify(all))`,
      ),
    );
    const places = {
      message: heard,
      margin: await desk.margin.text(),
      workspace: String(await own.surface.evaluate('document.documentElement.outerHTML')),
      page: String(await desk.page.evaluate('document.documentElement.outerHTML')),
      fleeting,
    };
    for (const [place, text] of Object.entries(places))
      for (const sid of sids) expect(text.includes(sid), `${sid} in ${place}`).toBe(false);
    const stored = await stage.stored();
    expect(stored.dump).toContain('acme.my.salesforce.com');
    expect(stored.search(sids)).toEqual([]);
  },
  granted,
);

play(
  'a second org is kept apart: its own API, its own session, its own evidence',
  async (stage) => {
    const { salesforce } = stage.sim;
    const sandbox = salesforce.org('acme--sb');
    const desk = await stage.openLightning();
    await readLightning(desk, openCases);
    await waitQuiet(stage);
    salesforce.clearCalls();

    const account = rowOf(stage, 'Account', (one) => one.OwnerId === sandbox.person, 'acme--sb');
    const host = `https://${sandbox.pageHost}`;
    const second = await stage.openLightning(accountPath(account.Id), { host });
    const text = await readLightning(second, String(account.Name));
    await until('the sandbox’s answer', () => sandbox.calls.some((one) => one.parts.length > 0));
    await waitQuiet(stage);
    expect(text).not.toContain('Northwind Traders');
    expect(salesforce.calls).toEqual([]);
    expect(new Set(sandbox.calls.map((one) => one.host))).toEqual(new Set([sandbox.apiHost]));
    const asked = sandbox.calls.filter((one) => one.parts.length > 0);
    expect(asked.every((one) => one.status === 200 && one.userId === sandbox.person)).toBe(true);

    await tagRecord(second, 'Showed the test data');
    await desk.page.bringToFront();
    await tagRecord(desk, 'Showed the true data');
    const { dump } = await stage.stored();
    const kept: { record: { host: string; id: string } }[] = JSON.parse(dump).databases.throughline.evidence;
    expect(new Set(kept.map(({ record }) => `${record.host} ${record.id}`))).toEqual(
      new Set([`${sandbox.pageHost} ${account.Id}`, `${salesforce.pageHost} ${salesforce.story.accountId}`]),
    );
  },
  granted,
);

play(
  'a second person on the same org sees with their own eyes, not with what the first one read',
  async (stage) => {
    const { salesforce } = stage.sim;
    const desk = await stage.openLightning();
    await readLightning(desk, openCases);
    await waitQuiet(stage);
    const other = salesforce.users.find((one) => one.id !== salesforce.person);
    if (!other) throw new Error('nobody else works there');
    salesforce.signIn(other.id);
    salesforce.clearCalls();
    await desk.page.reload();
    await readLightning(desk, openCases);
    await waitQuiet(stage);
    const asked = salesforce.calls.filter((one) => one.parts.length > 0);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map((one) => one.userId))).toEqual(new Set([other.id]));
    expect(apiRequests(stage).filter((one) => one.host !== salesforce.apiHost)).toEqual([]);
  },
  granted,
);
