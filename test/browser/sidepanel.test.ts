import { expect } from 'vitest';
import { adoptTrialPlan, readMetricRow, readRecord } from './harness/acts';
import { browserUnderTest } from './harness/launch';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said, sounds } from './harness/said';
import { until } from './harness/until';

const WORDS = 'Their month could close. Told mara@northwind.example so.';

play('a ticket noted by hand counts once the margin has read it', async (stage) => {
  const ticket = stage.sim.zendesk.storyTicket;
  const panel = await stage.sidePanel();
  await adoptTrialPlan(panel);
  await panel.press(said('panel_byHand'));
  await panel.type(said('panel_record'), `${stage.sim.hosts.zendesk}/agent/tickets/${ticket}`);
  await panel.waitText(said('panel_recordIs', ticket, 'acme.zendesk.com'));
  await panel.type(said('overlay_whoHelped'), WORDS);
  await panel.press(said('metric_M01'));
  expect(await panel.axe()).toEqual([]);
  await panel.press('Keep as evidence');
  await panel.waitText(said('panel_kept', ticket));
  expect(await readMetricRow(panel, 'M01')).toContain(said('popup_noCases'));
  const stored = await stage.stored();
  expect(stored.dump).toContain('Their month could close.');
  expect(stored.search(['mara@northwind.example'])).toEqual([]);

  const desk = await stage.open();
  await readRecord(desk);
  await until('the record to speak', async () => (await auditLedger(stage)).entries === 3);
  const audit = await auditLedger(stage);
  expect(audit.rollups).toEqual(audit.oracle);
  expect(audit.chain.ok).toBe(true);
});

play('the panel follows the tab in front', async (stage) => {
  const panel = await stage.sidePanel();
  await adoptTrialPlan(panel);
  await panel.find('button', said('panel_byHand'));
  const desk = await stage.open();
  await desk.margin.find('region', 'Throughline');
  await panel.waitText(sounds('popup_health_works'));
  await panel.find('button', 'Tag this ticket');

  await desk.page.goto(`${stage.sim.hosts.zendesk}/agent/dashboard`);
  await panel.find('button', said('panel_byHand'));
  await desk.page.goto(`${stage.sim.hosts.zendesk}/agent/tickets/${stage.sim.zendesk.storyTicket}`);
  await panel.find('button', 'Tag this ticket');
  await desk.page.reload();
  await panel.find('button', 'Tag this ticket');
});

play('the popup opens it beside the page', async (stage) => {
  const { page, margin } = await stage.open();
  await margin.find('region', 'Throughline');
  const popup = await stage.popup(page);
  await popup.press(said('popup_more'));
  await popup.press(said('popup_keepOpen'), 'menuitem');
  await until('the side', async () => {
    if (browserUnderTest === 'chromium')
      return stage.driver.browser.targets().some((one) => one.url().includes('/sidepanel.html'));
    const own = await stage.workspace('#about');
    const open = await own.surface.evaluate('browser.sidebarAction.isOpen({})');
    await own.close();
    return open;
  });
});
