import { expect } from 'vitest';
import { adoptTrialPlan, openPanel, PROMISE, readMetricRow, readRecord, tagReply } from './harness/acts';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Stage } from './harness/stage';
import { until } from './harness/until';

/** What the popup's row of a metric says. */
async function rowOf(stage: Stage, metric: string): Promise<string> {
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  const row = await readMetricRow(popup, metric);
  await popup.close();
  return row;
}

play('a rating that comes later is read at the next visit and counts', async (stage) => {
  const { zendesk } = stage.sim;
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.press(said('metric_M01'));
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
  expect(await rowOf(stage, 'M01')).not.toContain(said('popup_of', 1, 1));

  zendesk.solve(48213);
  zendesk.rate(48213, 'good');
  await desk.page.reload();
  await openPanel(desk);
  await desk.margin.waitText(said('overlay_news_ratedGood'));
  await until('the count', async () => (await rowOf(stage, 'M01')).includes(said('popup_of', 1, 1)));
});

play('a reply that was redacted since is marked as changed', async (stage) => {
  const { zendesk } = stage.sim;
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const reply = zendesk.comments(48213).find((one) => one.text.includes('new runner') && one.public);
  zendesk.redactComment(reply?.id ?? 0, 'new runner');
  await desk.page.reload();
  await openPanel(desk);
  await desk.margin.waitText(said('overlay_news_changed'));
  const workspace = await stage.workspace('#evidence');
  await workspace.waitText(said('workspace_standing_changed'));
});

play('a reply that was removed since is marked as gone', async (stage) => {
  const { zendesk } = stage.sim;
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const reply = zendesk.comments(48213).find((one) => one.text.includes('new runner') && one.public);
  zendesk.removeComment(reply?.id ?? 0);
  await desk.page.reload();
  await openPanel(desk);
  await desk.margin.waitText(said('overlay_news_gone'));
  const workspace = await stage.workspace('#evidence');
  await workspace.waitText(said('workspace_standing_gone'));
});

play('evidence outlives its ticket', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  stage.sim.zendesk.deleteTicket(48213);
  await desk.page.reload();
  await openPanel(desk);
  await desk.margin.waitText(said('overlay_lack_absent'));
  const workspace = await stage.workspace('#evidence');
  await workspace.waitText('#48213');
});
