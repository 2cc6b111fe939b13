import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ConnectionState } from '@/lib/model/org';
import type { OrgControl } from '../simulators/salesforce/org-control';
import type { OrgKey } from '../simulators/salesforce/world/org';
import { ALL_ORGS, apiRequests, goTo, readLightning, waitQuiet } from './harness/lightning';
import { said } from './harness/said';
import { type Desk, Stage } from './harness/stage';
import { pause } from './harness/until';

/** One way in which an org does not answer. */
interface Trouble {
  title: string;
  state: ConnectionState;
  /** an org of its own where a refusal is remembered for an hour, so that one test says nothing to the next */
  org: OrgKey;
  begin(org: OrgControl): void | Promise<void>;
  /** true: looking again once the trouble has ended brings the figures back. False: the refusal is held on to */
  heals: boolean;
}

/** a figure that only the org can tell */
const LIVE = new RegExp(`${said('overlay_figure_openCases')}\\n\\d`);

let stage: Stage;
let desk: Desk | null = null;

const cookieOf = async (org: OrgControl) =>
  (await stage.driver.browser.cookies()).find(
    (one) => one.name === 'sid' && one.domain.endsWith(org.apiHost),
  );

const troubles: Trouble[] = [
  {
    title: 'nobody is signed in to the API host',
    state: 'signedOut',
    org: 'acme',
    heals: true,
    async begin(org) {
      const cookie = await cookieOf(org);
      if (cookie) await stage.driver.browser.deleteCookie(cookie);
    },
  },
  {
    title: 'the session is another org’s',
    state: 'otherOrg',
    org: 'acme',
    heals: true,
    async begin(org) {
      const cookie = await cookieOf(org);
      if (!cookie) throw new Error('no session to change');
      const value = cookie.value.replace(/^00D\w{12}/, '00DQy00000009Zz');
      await stage.driver.browser.setCookie({ ...cookie, value });
    },
  },
  {
    title: 'the session has ended',
    state: 'expired',
    org: 'acme',
    heals: true,
    begin: (org) => org.expire(),
  },
  {
    title: 'maintenance in place of the API',
    state: 'notJson',
    org: 'acme',
    heals: true,
    begin: (org) => org.fail({ kind: 'html' }),
  },
  {
    title: 'out of service (503)',
    state: 'notJson',
    org: 'acme',
    heals: true,
    begin: (org) => org.fail({ kind: 503 }),
  },
  {
    title: 'a broken connection',
    state: 'offline',
    org: 'acme',
    heals: true,
    begin: (org) => org.fail({ kind: 'dropped' }),
  },
  {
    title: 'API access control',
    state: 'apiBlocked',
    org: 'plain',
    heals: false,
    begin: (org) => org.refuse('notForRest'),
  },
  {
    title: 'a connected app that is not attached',
    state: 'apiBlocked',
    org: 'cpq',
    heals: false,
    begin: (org) => org.refuse('notAttached'),
  },
  {
    title: 'a user without the API',
    state: 'apiDisabled',
    org: 'assets',
    heals: false,
    begin: (org) => org.disableApi(),
  },
  {
    title: 'the calls of the day are used up',
    state: 'limit',
    org: 'acme--sb',
    heals: false,
    begin: (org) => org.exceedLimit(),
  },
];

beforeAll(async () => {
  stage = await Stage.set({ grantedHosts: ALL_ORGS });
});
afterAll(() => stage.close());
afterEach(async () => {
  stage.sim.salesforce.heal();
  await desk?.page.close();
  desk = null;
});

/** how many accounts were looked at: what was read of one is remembered for five minutes, also by the next test */
const looked = new Map<OrgKey, number>();

/** The next account that nobody has looked at yet. */
function pathAfter(org: OrgControl): { next: string; name: string } {
  const key = stage.sim.salesforce.orgs.find((one) => stage.sim.salesforce.org(one).id === org.id) ?? 'acme';
  const count = (looked.get(key) ?? 0) + 1;
  looked.set(key, count);
  const row = stage.sim.salesforce.tables(key).Account?.[count];
  if (!row) throw new Error(`too few accounts in ${key}`);
  return { next: `/lightning/r/Account/${row.Id}/view`, name: String(row.Name) };
}

/** An account of an org, read once while all is well; the path and the name of another one. */
async function openOrg(key: OrgKey): Promise<{ at: Desk; org: OrgControl; next: string; name: string }> {
  const org = stage.sim.salesforce.org(key);
  const [first] = stage.sim.salesforce.tables(key).Account ?? [];
  if (!first) throw new Error(`no account in ${key}`);
  const at = await stage.openLightning(`/lightning/r/Account/${first.Id}/view`, {
    host: `https://${org.pageHost}`,
  });
  desk = at;
  await readLightning(at, String(first.Name));
  await waitQuiet(stage);
  return { at, org, ...pathAfter(org) };
}

for (const { title, state, org: key, begin, heals } of troubles) {
  it(`says so in a sentence, with its next step, and does not push: ${title}`, async () => {
    const { at, org, next, name } = await openOrg(key);
    expect(await at.margin.text()).not.toContain(said('overlay_lackShort_notConnected'));
    await begin(org);
    await goTo(at.page, next);
    await readLightning(at, name);
    await at.margin.waitText(said(`connection_${state}`));
    await at.margin.waitText(said(`connection_${state}_next`));
    // from the page alone the record can be tagged all the same
    await at.margin.find('button', said('overlay_tagRecord'));

    await waitQuiet(stage);
    const asked = apiRequests(stage).length;
    await pause(1500);
    expect(apiRequests(stage).length).toBe(asked);

    stage.sim.salesforce.heal();
    if (!heals) return;
    await at.page.reload();
    await readLightning(at, name);
    await at.margin.waitText(LIVE, 20_000);
    expect(await at.margin.text()).not.toContain(said(`connection_${state}`));
  });
}

it('an old cookie beside the good one is passed over', async () => {
  stage.sim.salesforce.stale('beside');
  const { at, next, name } = await openOrg('acme');
  await goTo(at.page, next);
  await readLightning(at, name);
  await at.margin.waitText(LIVE);
});

it('refused once more after a reload, an old cookie is named as the cause, and no loop begins', async () => {
  const { at, org, next, name } = await openOrg('acme');
  org.stale('alone');
  await at.page.goto(`https://${org.pageHost}${next}`);
  await readLightning(at, name);
  await at.margin.waitText(said('connection_expired'));
  await at.page.reload();
  await readLightning(at, name);
  await at.margin.waitText(said('connection_staleSession'));
  await at.margin.waitText(said('connection_staleSession_next'));
  await waitQuiet(stage);
  const asked = apiRequests(stage).length;
  await pause(1500);
  expect(apiRequests(stage).length).toBe(asked);
});

// last: a limit is respected for an hour
it('at nine tenths of the org’s calls we stop asking before the org does', async () => {
  const { at, org, next, name } = await openOrg('acme');
  org.setUsage({ used: 89_999, of: 100_000 });
  await goTo(at.page, next);
  await readLightning(at, name);
  await at.margin.waitText(LIVE);
  await waitQuiet(stage);
  const { next: another, name: whose } = pathAfter(org);
  org.clearCalls();
  await goTo(at.page, another);
  await readLightning(at, whose);
  await at.margin.waitText(said('connection_limit'));
  expect(org.calls).toEqual([]);
});
