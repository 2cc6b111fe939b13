import { expect } from 'vitest';
import { openPanel, PROMISE, readRecord, switchTo, tagLesson, tagReply } from './harness/acts';
import { play } from './harness/play';
import { said } from './harness/said';
import { secondTicket } from './harness/second-ticket';
import type { Desk, Stage } from './harness/stage';
import { pause, until } from './harness/until';

/** Both tickets open in the host page's own tabs, the story's in front. */
async function openBoth(stage: Stage): Promise<{ desk: Desk; other: number }> {
  const other = secondTicket(stage);
  const desk = await stage.open(`/agent/tickets/${other}`);
  await desk.page.waitForSelector('[role="tab"]');
  await desk.page.goto('https://acme.zendesk.com/agent/tickets/48213');
  await readRecord(desk);
  await desk.margin.waitText('#48213');
  return { desk, other };
}

play('after switching to a second open ticket, the right one is tagged', async (stage) => {
  const { desk, other } = await openBoth(stage);
  await switchTo(desk, other);
  await desk.margin.waitText(`#${other}`);
  await tagLesson(desk);
  await switchTo(desk, 48213);
  await desk.margin.waitText('#48213');
  await desk.margin.find('button', 'Tag this ticket');
  expect(await desk.margin.text()).not.toContain(said('overlay_keptToward', ''));
  const stored = await stage.stored();
  const evidence = JSON.parse(stored.dump).databases.throughline.evidence;
  expect(evidence.map((row: { record: { id: string } }) => row.record.id)).toEqual([String(other)]);
});

play('answers that come after a switch are dropped', async (stage) => {
  const { desk, other } = await openBoth(stage);
  stage.sim.zendesk.fail({ kind: 'slow', ms: 2500, path: `/api/v2/.*${other}` });
  await switchTo(desk, other);
  await until('the slow request', () =>
    stage.sim.requests.some((one) => !one.fromPage && one.path.includes(String(other))),
  );
  await switchTo(desk, 48213);
  await desk.margin.waitText('Northwind');
  await pause(3500);
  const text = await desk.margin.text();
  expect(text).toContain('Northwind');
  expect(text).toContain('#48213');
  expect(text).not.toContain(`#${other}`);
});

play('a draft stays with its ticket when one switches in the middle of writing', async (stage) => {
  const { desk, other } = await openBoth(stage);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.type(said('overlay_whoHelped'), 'Half a sentence');
  await pause(900);
  await switchTo(desk, other);
  await desk.margin.waitText(`#${other}`);
  expect((await desk.margin.all('textbox', said('overlay_whoHelped'))).map((one) => one.value)).not.toContain(
    'Half a sentence',
  );
  await switchTo(desk, 48213);
  await desk.margin.waitText(said('overlay_draftKept'));
  expect((await desk.margin.find('textbox', said('overlay_whoHelped'))).value).toBe('Half a sentence');
});

play('an older generation of the page works as well', async (stage) => {
  stage.sim.zendesk.set({ generation: 'older' });
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
});

play('a page in another language works as well', async (stage) => {
  stage.sim.zendesk.set({ language: 'de' });
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
});

play('without any hook the list in the margin still works', async (stage) => {
  const page = await stage.driver.browser.newPage();
  await page.evaluateOnNewDocument(`
    const strip = () => {
      for (const one of document.querySelectorAll('[data-test-id], [data-is-active], [data-entity-id], [data-comment-id], [id^="comment-"], time')) {
        for (const name of ['data-test-id', 'data-is-active', 'data-entity-id', 'data-comment-id', 'id', 'datetime']) one.removeAttribute(name);
      }
    };
    new MutationObserver(strip).observe(document, { subtree: true, childList: true, attributes: true });
  `);
  await page.goto('https://acme.zendesk.com/agent/tickets/48213');
  const desk = stage.desk(page);
  await readRecord(desk);
  await tagReply(desk);
});

play('a storm of redrawing leaves one button per reply and a margin that answers', async (stage) => {
  stage.sim.zendesk.set({ storm: 'on' });
  const desk = await stage.open();
  await readRecord(desk);
  await pause(2500);
  // In the list each button stands in its item; those beside the replies stand free, one for each reply.
  const beside = (await desk.margin.all('button', 'Tag this reply')).filter((one) => one.row === '');
  expect(beside.length).toBeLessThanOrEqual(2);
  expect(await desk.page.evaluate('document.querySelectorAll("article button").length')).toBe(0);
  const start = Date.now();
  await tagReply(desk);
  expect(Date.now() - start).toBeLessThan(8000);
  const { margin } = desk;
  const regions = await margin.all('region', 'Throughline');
  expect(regions.length).toBe(1);
});

play('the margin yields to a dialog of the page', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  for (const modal of ['native', 'drawn'] as const) {
    stage.sim.zendesk.set({ modal });
    const button = await desk.page.waitForSelector('.dialog-foot button');
    await until('the dialog on top', async () => {
      const box = await button?.boundingBox();
      if (!box) return null;
      const spot = JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
      return desk.page.evaluate(`document.elementFromPoint(...${spot})?.closest('.dialog') !== null`);
    });
    stage.sim.zendesk.set({ modal: 'none' });
    await desk.page.keyboard.press('Escape');
  }
  await openPanel(desk);
  await desk.margin.find('button', 'Tag this ticket');
});

play('two hosts are kept apart', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const sandbox = await stage.open('/agent/tickets/48213', 'https://acme-sandbox.zendesk.com');
  await readRecord(sandbox);
  expect(await sandbox.margin.text()).not.toContain(said('metric_M12'));
  await tagLesson(sandbox);
  const stored = await stage.stored();
  const keys = JSON.parse(stored.dump).databases.throughline.records.map((row: { key: string }) => row.key);
  expect(keys.sort()).toEqual([
    'zendesk:acme-sandbox.zendesk.com:ticket:48213',
    'zendesk:acme.zendesk.com:ticket:48213',
  ]);
});
