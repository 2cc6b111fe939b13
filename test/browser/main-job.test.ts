import { expect } from 'vitest';
import { adoptTrialPlan, PROMISE, readMetricRow, readRecord, tagReply } from './harness/acts';
import { ourRequests } from './harness/our-requests';
import { play } from './harness/play';
import { said, sounds } from './harness/said';
import { until } from './harness/until';

play('the margin appears on a ticket and shows what the record says', async (stage) => {
  const desk = await stage.open();
  await desk.margin.find('region', 'Throughline');
  await readRecord(desk);
  const text = await desk.margin.waitText('Northwind');
  expect(text).toContain('#48213');
  expect(text).toContain(said('overlay_figure_customerWait'));
  expect(text).toContain(said('overlay_figure_openTickets'));
});

play('a ticket is read with at most four requests, all of them GET', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  const asked = ourRequests(stage);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(asked.filter((one) => one.method !== 'GET' || one.host !== 'acme.zendesk.com')).toEqual([]);
});

play('two clicks keep a reply as evidence, and the popup counts it', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  expect(await desk.margin.text()).toContain(said('overlay_keptToward', said('metric_M12')));

  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  expect(await readMetricRow(popup, 'M12')).toContain(said('popup_of', 1, 1));
  await popup.waitText('#48213');
});

play('an open popup follows what is kept elsewhere', async (stage) => {
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  await popup.waitText(said('popup_noneThisWeek'));
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  await popup.waitText('#48213');
});

play('undo takes evidence back', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  await desk.margin.press('Undo');
  await desk.margin.waitText(said('overlay_undone'));
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  await popup.waitText(said('popup_noneThisWeek'));
});

play('customers are masked before anything is kept', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this message', 'button', 'month-end close');
  const quote = await desk.margin.find('blockquote');
  expect(quote.text).not.toContain('mara.lindqvist');
  expect(quote.text).not.toContain('Lindqvist');
  await desk.margin.find('switch', said('overlay_maskSwitch', said('overlay_mask_email')));
  await desk.margin.find('switch', said('overlay_maskSwitch', said('overlay_mask_phone')));
  await desk.margin.type(
    said('overlay_whoHelped'),
    'Wrote to Mara Lindqvist at mara.lindqvist@northwind.example',
  );
  await desk.margin.press(said('metric_M12'));
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');

  const stored = await stage.stored();
  expect(stored.dump).toContain('month-end close');
  const secrets = [
    'Mara',
    'Lindqvist',
    'mara.lindqvist@northwind.example',
    '+46 31 390 06 14',
    '390 06 14',
    'authenticity_token',
  ];
  expect(stored.search(secrets)).toEqual([]);
});

play('a selection in a reply becomes the quote', async (stage) => {
  const { page, margin } = await stage.open();
  await readRecord({ page, margin });
  await page.waitForSelector('article .zd-comment');
  await until(
    'the buttons beside the replies',
    async () => (await margin.all('button', 'Tag this reply')).length > 2,
  );
  await page.evaluate(`(() => {
    const body = [...document.querySelectorAll('.zd-comment')].find((one) => one.textContent.includes('new runner'));
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.data.indexOf('moved the job to the new runner');
      if (from < 0) continue;
      getSelection().setBaseAndExtent(node, from, node, from + 'moved the job to the new runner'.length);
    }
  })()`);
  await margin.press('Tag this reply', 'button', PROMISE);
  const quote = await margin.find('blockquote');
  expect(quote.text.replace(/^…|…$/g, '').trim()).toBe('moved the job to the new runner');
});

play('the popup tags the ticket in front', async (stage) => {
  const desk = await stage.open();
  await desk.margin.find('region', 'Throughline');
  const popup = await stage.popup(desk.page);
  await popup.find('button', 'Tag this ticket');
  await popup.waitText(sounds('popup_health_works'));
  await popup.press('Tag this ticket');
  await desk.margin.find('button', 'Keep as evidence');
});
