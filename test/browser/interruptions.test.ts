import { expect } from 'vitest';
import { adoptTrialPlan, openPanel, PROMISE, readRecord, tagReply } from './harness/acts';
import { CANDIDATES } from './harness/driver';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Desk } from './harness/stage';
import { pause, until } from './harness/until';

const WORDS = 'Finance could close the month on time.';

/** Opens the composer on the promise and writes half of what is to be said. */
async function write(desk: Desk): Promise<void> {
  await readRecord(desk);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.type(said('overlay_whoHelped'), WORDS);
  await pause(900);
}

async function expectDraft(desk: Desk): Promise<void> {
  await openPanel(desk);
  await desk.margin.waitText(said('overlay_draftKept'));
  expect((await desk.margin.find('textbox', said('overlay_whoHelped'))).value).toBe(WORDS);
}

play('what was being written comes back after a reload of the page', async (stage) => {
  const desk = await stage.open();
  await write(desk);
  await desk.page.reload();
  await expectDraft(desk);
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
});

play('what was being written comes back after going elsewhere', async (stage) => {
  const desk = await stage.open();
  await write(desk);
  await desk.page.goto('https://acme.zendesk.com/agent/dashboard');
  await desk.page.goto('https://acme.zendesk.com/agent/tickets/48213');
  await expectDraft(desk);
});

play('nothing is lost when the worker ends while one writes', async (stage) => {
  const desk = await stage.open();
  await write(desk);
  await stage.driver.killWorker();
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
  const stored = await stage.stored();
  expect(stored.dump).toContain(WORDS);
});

play(
  'after an update of the extension the open page says so, and what was written comes back',
  async (stage) => {
    const desk = await stage.open();
    await write(desk);
    await stage.driver.reloadExtension();
    // Firefox starts the new script in open pages at once; Chromium leaves the old one, which says what to do.
    const says = [said('overlay_updatedWriting'), said('overlay_draftKept')];
    await until('the notice, or the draft in a new margin', async () => {
      const text = await desk.margin.text();
      return says.some((one) => text.includes(one));
    });
    expect(await desk.page.evaluate(`${CANDIDATES}.length`)).toBe(1);
    await desk.page.reload();
    await expectDraft(desk);
  },
);

play('everything is there after the browser was restarted', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  await stage.restart();
  const again = await stage.open();
  await openPanel(again);
  await again.margin.waitText(said('metric_M12'));
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  await popup.waitText('#48213');
});
