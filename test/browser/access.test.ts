import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { bundleScript } from '../bench/bundle-script';
import { surfaces } from '../gallery/surfaces';
import { PROMISE, readRecord, tagReply } from './harness/acts';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { said, sounds } from './harness/said';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

play('axe finds nothing in the margin: tab, panel, composer, after keeping', async (stage) => {
  const desk = await stage.open();
  await desk.margin.find('region', 'Throughline');
  expect(await desk.margin.axe()).toEqual([]);
  await readRecord(desk);
  expect(await desk.margin.axe()).toEqual([]);
  await desk.margin.press('Tag this message', 'button', 'month-end close');
  await desk.margin.find('button', 'Keep as evidence');
  expect(await desk.margin.axe()).toEqual([]);
  await desk.margin.press(said('shared_cancel'));
  await tagReply(desk);
  expect(await desk.margin.axe()).toEqual([]);
});

play('axe finds nothing in the margin on a dark page', async (stage) => {
  stage.sim.zendesk.set({ theme: 'dark' });
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this message', 'button', 'month-end close');
  await desk.margin.find('button', 'Keep as evidence');
  expect(await desk.margin.axe()).toEqual([]);
});

play('axe finds nothing in popup and workspace, empty and filled', async (stage) => {
  const first = await stage.popupTab();
  await first.find('button', said('role_supportEngineer'));
  expect(await first.axe()).toEqual([]);
  await first.press(said('role_supportEngineer'));
  await first.find('region', said('popup_outcomes'));
  expect(await first.axe()).toEqual([]);
  const empty = await stage.workspace('#evidence');
  await empty.waitText(said('workspace_empty'));
  expect(await empty.axe()).toEqual([]);

  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  await first.waitText('#48213');
  expect(await first.axe()).toEqual([]);
  const filled = await stage.workspace('#evidence');
  await filled.waitText('#48213');
  expect(await filled.axe()).toEqual([]);
  for (const hash of ['#export', '#about']) {
    const route = await stage.workspace(hash);
    await route.find('heading');
    expect(await route.axe()).toEqual([]);
  }
});

const BY_NIGHT = ['progress-metric', 'plan-metric'];

play(
  'axe finds nothing on any place of ours once there is a plan with figures and papers',
  async (stage) => {
    const filler = await stage.driver.openExtensionPage('workspace.html#about');
    await filler.evaluate(`(${await bundleScript('../gallery/fill.inside.ts')}).fill('typical')`);
    await filler.close();
    const found: unknown[] = [];
    for (const file of ['popup.html', 'sidepanel.html', 'workspace.html']) {
      const tab = await stage.driver.openExtensionPage(file);
      const page = new OwnPage(tabSurface(tab));
      for (const { name, path, width, height } of surfaces.filter((one) => one.path.startsWith(file))) {
        await tab.setViewport({ width, height });
        await tab.evaluate(`location.hash = '${path.split('#')[1] ?? ''}'`);
        await settled(tab, name);
        found.push(...(await page.axe()).map((one) => ({ name, ...one })));
        if (!BY_NIGHT.includes(name)) continue;
        await tab.evaluate(`document.documentElement.dataset.theme = 'dark'`);
        found.push(...(await page.axe()).map((one) => ({ name: `${name} by night`, ...one })));
        await tab.evaluate(`document.documentElement.dataset.theme = 'light'`);
      }
      await page.close();
    }
    expect(found).toEqual([]);
  },
  {},
  240_000,
);

/** The place stands there with words of its own: nothing is still being read, and nothing changes any more. */
async function settled(tab: Page, name: string): Promise<void> {
  let before = '';
  // The page draws a moment after its address changed.
  await tab.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
  await until(`${name} to be drawn`, async () => {
    const now = String(await tab.evaluate(WORDS));
    const same = now.length > 60 && now === before;
    before = now;
    return same;
  });
}

const WORDS = `document.querySelector('.skeleton') ? '' : location.hash + (document.querySelector('main') ?? document.body).innerText`;

play('the main job can be done with the keyboard alone', async (stage) => {
  const desk = await stage.open();
  const { page, margin } = desk;
  await margin.find('region', 'Throughline');
  await page.bringToFront();
  const tabTo = (name: string | RegExp): Promise<void> =>
    until(
      `the focus on ${name}`,
      async () => {
        const on = await margin.focused();
        if (on && (typeof name === 'string' ? on.name === name : name.test(on.name))) return true;
        await page.keyboard.press('Tab');
        return false;
      },
      30_000,
    ).then(() => undefined);

  await page.evaluate('document.querySelector("a, button").focus()');
  await tabTo(sounds('overlay_tab_other'));
  await page.keyboard.press('Enter');
  await margin.find('button', 'Tag this ticket');
  await tabTo('Tag this reply');
  await page.keyboard.press('Enter');
  await margin.find('button', 'Keep as evidence');
  await until('the focus in the composer', async () => (await margin.focused()) !== null);
  await tabTo(said('metric_M12'));
  await page.keyboard.press(' ');
  await tabTo('Keep as evidence');
  await page.keyboard.press('Enter');
  await margin.find('button', 'Undo');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await margin.waitText(said('overlay_undone'));
});

play('Escape leaves the composer, then the panel, and gives the focus back', async (stage) => {
  const { page, margin } = await stage.open();
  await readRecord({ page, margin });
  await margin.press('Tag this reply', 'button', PROMISE);
  await margin.find('button', 'Keep as evidence');
  await page.keyboard.press('Escape');
  await margin.waitGone('button', 'Keep as evidence');
  expect((await margin.focused())?.name).toBe('Tag this reply');
  await page.keyboard.press('Escape');
  await margin.find('button', sounds('overlay_tab_other'));
});
