import { expect } from 'vitest';
import { openPanel, PROMISE, readRecord } from './harness/acts';
import { play } from './harness/play';
import { said, sounds } from './harness/said';
import { until } from './harness/until';

const TAB = sounds('overlay_tab_other');

play('the tab stays where it was dragged until the popup resets it, on this host only', async (stage) => {
  const desk = await stage.open();
  const tab = await desk.margin.find('button', TAB);
  await desk.page.mouse.move(tab.x, tab.y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(tab.x, tab.y + 60, { steps: 4 });
  await desk.page.mouse.move(tab.x, 600, { steps: 8 });
  await desk.page.mouse.up();
  const moved = await until('the tab to have moved', async () => {
    const now = await desk.margin.find('button', TAB);
    return Math.abs(now.y - 600) < 80 ? now : null;
  });
  await desk.page.reload();
  await until(
    'the tab in its place',
    async () => Math.abs((await desk.margin.find('button', TAB)).y - moved.y) < 4,
  );

  const popup = await stage.popup(desk.page);
  await popup.press(said('popup_more'));
  await popup.press(said('popup_resetMargin'), 'menuitem');
  await until(
    'the tab back where it began',
    async () => Math.abs((await desk.margin.find('button', TAB)).y - tab.y) < 4,
  );

  const other = await stage.open('/agent/tickets/12', 'https://acme-sandbox.zendesk.com');
  expect(Math.abs((await other.margin.find('button', TAB)).y - tab.y)).toBeLessThan(4);
});

play('hidden on a site, it comes back from the popup', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press(said('overlay_hideHere', 'acme.zendesk.com'));
  await desk.margin.waitGone('region', 'Throughline');
  await desk.page.reload();
  await desk.page.waitForSelector('[role="tab"]');
  expect(await desk.margin.has('region', 'Throughline')).toBe(false);
  const popup = await stage.popup(desk.page);
  await popup.press(said('popup_more'));
  await popup.press(said('popup_showMargin'), 'menuitem');
  await desk.margin.find('region', 'Throughline');
});

for (const { title, viewport } of [
  { title: 'a narrow window', viewport: { width: 360, height: 480 } },
  { title: '200 % zoom', viewport: { width: 640, height: 400, deviceScaleFactor: 2 } },
]) {
  play(`in ${title} the panel stays inside and works`, async (stage) => {
    const desk = await stage.open();
    await desk.page.setViewport(viewport);
    await readRecord(desk);
    const region = await desk.margin.find('button', said('overlay_hide'));
    expect(region.x).toBeLessThan(viewport.width);
    await desk.margin.press('Tag this reply', 'button', PROMISE);
    await desk.margin.press('Keep as evidence');
    await desk.margin.find('button', 'Undo');
    const boxes = (await desk.margin.all('')).filter((one) => one.role === 'button');
    for (const box of boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(viewport.width + 1);
    }
  });
}

play('a window that shrinks takes the margin along', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.page.setViewport({ width: 500, height: 360 });
  await until('the panel inside', async () => {
    const hide = await desk.margin.find('button', said('overlay_hide'));
    return hide.x < 500 && hide.y > 0 && hide.y < 360;
  });
  await openPanel(desk);
});

play('own replies have a button beside them, after every load', async (stage) => {
  const desk = await stage.open();
  for (let load = 0; load < 4; load++) {
    if (load > 0) await desk.page.reload();
    await readRecord(desk);
    // Those in the list stand in its items; those beside the replies stand free.
    await until(
      `both buttons at load ${load}`,
      async () => {
        const all = await desk.margin.all('button', 'Tag this reply');
        return all.filter((one) => one.row === '').length === 2;
      },
      5000,
    );
  }
});
