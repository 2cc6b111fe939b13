import { expect } from 'vitest';
import { adoptTrialPlan, openPanel, PROMISE, readRecord, tagReply } from './harness/acts';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Desk } from './harness/stage';
import { pause } from './harness/until';

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
    await desk.margin.waitText(said('overlay_updatedWriting'));
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
