import { expect } from 'vitest';
import { KeyWalk } from './harness/key-walk';
import { ALL_ORGS, readLightning, waitQuiet } from './harness/lightning';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { said } from './harness/said';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

const HERE = '#connections/acme.lightning.force.com';

play(
  'the renewal is confirmed once, and the measures of the org become figures of the plan',
  async (stage) => {
    const { salesforce } = stage.sim;
    // granted before: the margin has connected by itself
    await readLightning(await stage.openLightning(), 'Northwind Traders');
    await waitQuiet(stage);
    const own = await stage.workspace(HERE);
    await own.waitText(said('connection_connected'), 20_000);
    await own.waitText('record type: Renewal', 20_000);
    const shown = await own.waitText(/renewal 20\d\d/);
    expect(shown).toMatch(/[€$]\d/);
    expect(await own.axe()).toEqual([]);
    await own.press(said('connections_confirm'));
    await own.waitText(said('connections_saved'));
    // shown to be recognised, never kept
    const examples = salesforce
      .tables('acme')
      .Opportunity?.map(({ Name }) => String(Name))
      .filter((name) => shown.includes(name));
    expect(examples?.length).toBeGreaterThan(0);
    expect((await stage.stored()).search(examples ?? [])).toEqual([]);
    await own.close();

    const figures = await stage.workspace('#figures/org');
    await waitQuiet(stage);
    salesforce.clearCalls();
    await figures.waitText(said('measures_touch_can'));
    expect(salesforce.calls).toEqual([]);
    await figures.press(new RegExp(`Ask: ${said('measures_touch')}`));
    await figures.waitText(/\d%, \d+.*% for .*, read /, 20_000);
    expect(salesforce.calls.filter(({ billed }) => billed)).toHaveLength(1);
    expect(await figures.axe()).toEqual([]);

    await figures.press(said('figures_riskFind'));
    await figures.press(said('figures_riskSetNow'));
    await until('the list', async () => !(await figures.has('button', said('figures_riskSetNow'))));
    const { dump } = await stage.stored();
    const ledger = JSON.parse(dump).databases.throughline;
    const [paper] = ledger.papers.filter(({ noun }: { noun: string }) => noun === 'riskList');
    expect(paper.paper).toMatchObject({ host: salesforce.pageHost, from: 'rule' });
    const measured = ledger.measurements.map(({ metric }: { metric: string }) => metric);
    expect(measured).toEqual(['M47']);
  },
  { grantedHosts: ALL_ORGS },
);

play(
  'a renewal is pointed at and confirmed by keys alone',
  async (stage) => {
    await readLightning(await stage.openLightning(), 'Northwind Traders');
    const page = await stage.driver.openExtensionPage(`workspace.html${HERE}`);
    const own = new OwnPage(tabSurface(page));
    const keys = new KeyWalk(page);
    await own.find('button', said('connections_point'), 20_000);
    await keys.press(said('connections_point'));
    await own.find('button', said('connections_preview'), 20_000);
    expect(await keys.focused()).toBe(said('connections_renewals'));
    await keys.press(said('connections_risk_escalated'), ' ');
    await keys.press(said('connections_preview'));
    await own.waitText(/5 of \d+/, 20_000);
    await keys.press(said('connections_confirm'));
    await own.waitText(said('connections_saved'));
    expect(await keys.focused()).toBe(said('connections_renewals'));
    const text = await own.text();
    expect(text).toContain('no two-way contact for 45 days; to be contacted within 14 days');
  },
  { grantedHosts: ALL_ORGS },
);
