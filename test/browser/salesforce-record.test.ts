import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { apiRequests, goTo, keptEvidence, readLightning, rowOf, tagRecord } from './harness/lightning';
import { ourRequests } from './harness/our-requests';
import { said } from './harness/said';
import { type Desk, type LightningOptions, Stage } from './harness/stage';
import { pause, until } from './harness/until';

const CASE = 'Month-end export misses the last day';
/** values of the case's fields; the last two stand on no other page of the story */
const OF_CASE = ['Escalated', 'High', 'Ana Ferrer'];
const ONLY_OF_CASE = ['High', 'Ana Ferrer'];
const SWITCHED_BACK: LightningOptions = { shadow: 'flat', app: 'standard', lang: 'en', late: 300, nodes: 0 };

// One browser for all: what one test leaves behind is an open panel and evidence on records of its own.
let stage: Stage;
let desk: Desk | null = null;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.close());
afterEach(async () => {
  stage.sim.salesforce.set({ storm: 'off', modal: 'none' });
  await desk?.page.close();
  desk = null;
});

async function open(path: string, options: LightningOptions = {}): Promise<Desk> {
  desk = await stage.openLightning(path, { ...SWITCHED_BACK, ...options });
  return desk;
}

/** What proves that a mode is switched on, so that no test says more than it saw. */
async function modeOf({ page }: Desk): Promise<unknown> {
  return page.evaluate(`({
    shadow: document.querySelector('one-record-home-flexipage2').shadowRoot ? 'native' : 'flat',
    fieldsInDocument: document.querySelector('[data-target-selection-name]') !== null,
    app: document.querySelector('.oneConsoleTab') ? 'console' : 'standard',
    lang: document.querySelector('.navItem[data-key="Case"]').textContent === 'Cases' ? 'en' : 'de',
  })`);
}

const bodyOf = async ({ margin }: Desk): Promise<string> => margin.text();

for (const shadow of ['flat', 'native'] as const) {
  for (const app of ['standard', 'console'] as const) {
    for (const lang of ['en', 'de'] as const) {
      it(`reads the record in view, and tags it: ${shadow} shadow, ${app}, ${lang}`, async () => {
        stage.sim.clearRequests();
        const at = await open(stage.lightningPath('Case'), { shadow, app, lang });
        const text = await readLightning(at, CASE);
        for (const value of OF_CASE) expect(text).toContain(value);
        expect(await modeOf(at)).toEqual({ shadow, app, lang, fieldsInDocument: shadow === 'flat' });

        await goTo(at.page, stage.lightningPath('Opportunity'));
        const next = await readLightning(at, 'Northwind Traders renewal');
        expect(next).toContain('Proposal/Price Quote');
        for (const value of ONLY_OF_CASE) expect(next).not.toContain(value);

        const words = `Sent the comparison, ${shadow} ${app} ${lang}`;
        await tagRecord(at, words);
        const kept = (await keptEvidence(stage)).find((one) => JSON.stringify(one).includes(words));
        expect(kept?.record).toEqual({
          ...{ site: 'salesforce', host: 'acme.lightning.force.com', kind: 'opportunity' },
          id: stage.sim.salesforce.story.opportunityId,
        });
        expect(apiRequests(stage)).toEqual([]);
        expect(ourRequests(stage)).toEqual([]);
      });
    }
  }
}

it('reads an account, a contract and an object of the org’s own', async () => {
  const at = await open(stage.lightningPath('Account'));
  expect(await readLightning(at, 'Northwind Traders')).toContain('Lena Hartmann');
  await goTo(at.page, stage.lightningPath('Contract'));
  expect(await readLightning(at, /\b0000\d{4}\b/)).toContain('Activated');
  await goTo(at.page, '/lightning/o/Onboarding__c/list?filterName=Recent');
  const link = await at.page.waitForSelector('a[href^="/lightning/r/Onboarding__c/"]');
  const path = String(await link?.evaluate((one) => one.getAttribute('href')));
  await goTo(at.page, path);
  await readLightning(at, /ON-00\d\d/);
  await tagRecord(at, 'Booked the test run');
  const kept = (await keptEvidence(stage)).find((one) => JSON.stringify(one).includes('Booked the test run'));
  expect(kept?.record).toMatchObject({ kind: 'record', id: path.split('/')[4] });
});

it('the short address and an id of 15 characters mean the same record', async () => {
  const { caseId } = stage.sim.salesforce.story;
  const at = await open(`/lightning/r/${caseId.slice(0, 15)}/view`);
  await readLightning(at, CASE);
  await tagRecord(at, 'Asked for the date of the repair');
  const kept = (await keptEvidence(stage)).find((one) => JSON.stringify(one).includes('date of the repair'));
  expect(kept?.record).toMatchObject({ kind: 'case', id: caseId });
});

it('lists, home and set-up have no record', async () => {
  const at = await open(stage.lightningPath('Case'));
  await readLightning(at, CASE);
  for (const path of [
    '/lightning/o/Case/list?filterName=Recent',
    '/lightning/page/home',
    '/lightning/setup/SetupOneHome/home',
  ]) {
    await goTo(at.page, path);
    await at.margin.waitGone('button', said('overlay_tagRecord'));
    expect(await bodyOf(at)).not.toContain(CASE);
  }
  await goTo(at.page, stage.lightningPath('Case'));
  await readLightning(at, CASE);
});

for (const shadow of ['flat', 'native'] as const) {
  it(`a storm of navigation mixes no records: ${shadow} shadow`, async () => {
    const at = await open(stage.lightningPath('Case'), { shadow, late: 700 });
    await readLightning(at, CASE);
    const { Account = [], Opportunity = [] } = stage.sim.salesforce.tables('acme');
    const paths = [
      ...Account.slice(0, 8).map((one) => `/lightning/r/Account/${one.Id}/view`),
      ...Opportunity.slice(0, 8).map((one) => `/lightning/r/Opportunity/${one.Id}/view`),
    ];
    stage.sim.salesforce.set({ storm: 'on' });
    for (const path of paths) {
      await goTo(at.page, path);
      await pause(90);
    }
    const last = rowOf(
      stage,
      'Account',
      (one) => one.Name !== 'Northwind Traders' && !paths.some((path) => path.includes(one.Id)),
    );
    await goTo(at.page, `/lightning/r/Account/${last.Id}/view`);
    const text = await readLightning(at, String(last.Name));
    const others = [...Account.slice(0, 8), ...Opportunity.slice(0, 8)].map((one) => String(one.Name));
    for (const name of [CASE, ...others]) expect(text).not.toContain(name);
    await tagRecord(at, `After the storm, ${shadow}`);
    const kept = (await keptEvidence(stage)).find((one) => JSON.stringify(one).includes(`storm, ${shadow}`));
    expect(kept?.record).toMatchObject({ kind: 'account', id: last.Id });
  });
}

it('while the content is late, nothing of the record before stands under the new one', async () => {
  const at = await open(stage.lightningPath('Case'), { late: 1500 });
  await readLightning(at, CASE);
  await goTo(at.page, stage.lightningPath('Account'));
  const seen: string[] = [];
  await until(
    `the account’s fields`,
    async () => {
      const text = await bodyOf(at);
      seen.push(text);
      return text.includes('Lena Hartmann');
    },
    20_000,
  );
  const mixed = seen.filter((text) => text.includes('Lena Hartmann') && text.includes('Ana Ferrer'));
  expect(mixed).toEqual([]);
  expect(await bodyOf(at)).not.toContain('Ana Ferrer');
});

for (const shadow of ['flat', 'native'] as const) {
  it(`hidden tabs of a console are not read: ${shadow} shadow`, async () => {
    const { caseId } = stage.sim.salesforce.story;
    const casePath = stage.lightningPath('Case');
    const other = rowOf(
      stage,
      'Case',
      (one) => one.Id !== caseId && one.IsClosed === false && one.Priority === 'Low',
    );
    const at = await open(`/lightning/r/Case/${other.Id}/view`, { shadow, app: 'console' });
    await readLightning(at, String(other.Subject));
    // a second workspace tab, and the account as a subtab of it: two pages stay mounted and hidden
    await goTo(at.page, casePath);
    await readLightning(at, CASE);
    await goTo(at.page, `${stage.lightningPath('Account')}?ws=${encodeURIComponent(casePath)}`);
    const text = await readLightning(at, 'Lena Hartmann');
    expect(await at.page.evaluate("document.querySelectorAll('one-record-home-flexipage2').length")).toBe(3);
    for (const value of [CASE, String(other.Subject), ...ONLY_OF_CASE]) expect(text).not.toContain(value);

    await goTo(at.page, casePath);
    const back = await readLightning(at, CASE);
    for (const value of OF_CASE) expect(back).toContain(value);
    expect(back).not.toContain(String(other.Subject));
  });
}

for (const shadow of ['flat', 'native'] as const) {
  it(`loaded anew in a subtab, the tab behind it is mounted first, and not read: ${shadow} shadow`, async () => {
    const behind = encodeURIComponent(stage.lightningPath('Case'));
    const at = await open(`${stage.lightningPath('Account')}?ws=${behind}`, { shadow, app: 'console' });
    const text = await readLightning(at, 'Lena Hartmann');
    await at.page.waitForSelector('.oneConsoleTab[hidden] one-record-home-flexipage2');
    for (const value of [CASE, ...ONLY_OF_CASE]) expect(text).not.toContain(value);
    await pause(1500);
    expect(await bodyOf(at)).not.toContain('Ana Ferrer');
  });
}

it('a storm of redrawing leaves one margin that answers, and the page untouched', async () => {
  const at = await open(stage.lightningPath('Case'));
  await readLightning(at, CASE);
  stage.sim.salesforce.set({ storm: 'on' });
  await pause(2500);
  expect((await at.margin.all('region', 'Throughline')).length).toBe(1);
  const start = Date.now();
  await tagRecord(at, 'In the middle of a storm');
  expect(Date.now() - start).toBeLessThan(8000);
  expect(apiRequests(stage)).toEqual([]);
});

it('the margin yields to a dialog of the page', async () => {
  const at = await open(stage.lightningPath('Opportunity'));
  await readLightning(at, 'Northwind Traders renewal');
  stage.sim.salesforce.set({ modal: 'drawn' });
  const button = await at.page.waitForSelector('.slds-modal__footer .slds-button_brand');
  await until('the dialog on top', async () => {
    const box = await button?.boundingBox();
    if (!box) return null;
    const spot = JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
    return at.page.evaluate(`document.elementFromPoint(...${spot})?.closest('.slds-modal') !== null`);
  });
  stage.sim.salesforce.set({ modal: 'none' });
  await readLightning(at, 'Northwind Traders renewal');
});
