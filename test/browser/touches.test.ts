import { expect } from 'vitest';
import { localDate } from '@/lib/model/local-date';
import { adoptTrialPlan, PROMISE, readMetricRow, readRecord } from './harness/acts';
import { KeyWalk } from './harness/key-walk';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said } from './harness/said';
import type { Desk } from './harness/stage';
import { until } from './harness/until';

/** Walks with Tab until the focus stands on something of that name in the margin. */
async function tabTo({ page, margin }: Desk, name: string): Promise<void> {
  await page.bringToFront();
  await until(
    `the focus on ${name}`,
    async () => {
      if ((await margin.focused())?.name === name) return true;
      await page.keyboard.press('Tab');
      return false;
    },
    30_000,
  );
}

/** A date as the parts of a date field take it, one after the other. */
function typed(date: string): string {
  const [year, month, day] = date.split('-');
  return `${month}${day}${year}`;
}

play('a follow-up is agreed by keys alone, made, and counted where it was useful', async (stage) => {
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup, 'serviceRep');
  expect(await popup.has('region', said('popup_nextTouches'))).toBe(false);

  const desk = await stage.open();
  const { page, margin } = desk;
  await readRecord(desk);
  await margin.press('Tag this reply', 'button', PROMISE);
  await margin.find('button', 'Keep as evidence');
  await tabTo(desk, said('metric_M24'));
  await page.keyboard.press(' ');
  await tabTo(desk, said('overlay_followUp'));
  await page.keyboard.press(' ');
  await tabTo(desk, said('overlay_followUpDay'));
  await page.keyboard.type(typed(localDate(new Date())));
  expect(await margin.axe()).toEqual([]);
  await tabTo(desk, 'Keep as evidence');
  await page.keyboard.press('Enter');
  await margin.find('button', 'Undo');

  await popup.find('region', said('popup_nextTouches'));
  await popup.waitText(said('shared_dueToday'));
  expect(await readMetricRow(popup, 'M24')).not.toContain(said('popup_of', 1, 1));
  await popup.press(said('popup_touchDone'));
  await popup.waitText(said('popup_touchUseful'));
  expect(await popup.axe()).toEqual([]);
  await popup.press(said('popup_usefulYes'));
  await popup.waitText(said('popup_touch_useful'));
  const counted = said('popup_of', 1, 1);
  // the line says so at once, the figures are read again behind it
  await until('the figure', async () => (await readMetricRow(popup, 'M24')).includes(counted));

  const audit = await auditLedger(stage);
  expect(audit.rollups).toEqual(audit.oracle);
  expect(audit.chain.ok).toBe(true);
});

play('what was agreed comes back with a draft, and is edited in the workspace', async (stage) => {
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup, 'serviceRep');
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.press(said('overlay_followUp'));
  await desk.margin.find('button', 'Keep as evidence');
  await until('the draft to be saved', async () => (await stage.stored()).dump.includes('"what":"followUp"'));
  await desk.page.reload();
  await desk.margin.find('button', 'Keep as evidence');
  const pressed = async () =>
    (await desk.margin.all('button', said('overlay_followUp'))).map((one) => one.pressed);
  await until('the follow-up to be brought back', async () => (await pressed())[0] === 'true');
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');

  await popup.waitText(said('shared_dueIn_other', 7));
  const workspace = await stage.workspace('#evidence/open-touches');
  await workspace.waitText(said('workspace_touchOpen_followUp', said('shared_dueIn_other', 7)));
  await workspace.press('Edit');
  expect(await workspace.axe()).toEqual([]);
  await workspace.press(said('overlay_followUp'));
  await workspace.press(said('workspace_save'));
  await until('the list without it', async () => !(await workspace.has('button', 'Edit')));
  await until('the popup without it', async () => !(await popup.has('region', said('popup_nextTouches'))));
});

play('the popup settles a touch by keys, and takes it back', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.press(said('overlay_followUp'));
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
  const page = await stage.driver.openExtensionPage('popup.html');
  await page.waitForSelector('button');
  const keys = new KeyWalk(page);
  await keys.press(said('role_serviceRep'));
  await page.waitForSelector('.next-touches');
  await keys.press(said('popup_touchDone'));
  await keys.waitFocus(said('popup_usefulYes'));
  await page.keyboard.press('Escape');
  await keys.waitFocus(said('popup_touchDone'));
  await keys.press(said('popup_touchDrop'));
  await keys.waitFocus(said('popup_undo'));
  await page.keyboard.press('Enter');
  await keys.waitFocus(said('popup_touchDone'));
});
