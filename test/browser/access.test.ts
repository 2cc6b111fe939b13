import { expect } from 'vitest';
import { PROMISE, readRecord, tagReply } from './harness/acts';
import { play } from './harness/play';
import { said, sounds } from './harness/said';
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
