import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { adoptTrialPlan, PROMISE, readRecord, tagReply } from './harness/acts';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said } from './harness/said';
import type { Stage } from './harness/stage';
import { until } from './harness/until';

const WORDS = 'Finance could close the month on time.';

async function keepOne(stage: Stage): Promise<void> {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.type(said('overlay_whoHelped'), WORDS);
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
}

play('evidence can be found, reworded and taken back', async (stage) => {
  await keepOne(stage);
  const page = await stage.workspace('#evidence');
  await page.waitText(WORDS);
  await page.type(said('workspace_search'), 'no such words', 'searchbox');
  await page.waitText(said('workspace_nothingFound'));
  await page.press(said('workspace_filterClear'));
  await page.waitText(WORDS);

  await page.press(said('workspace_edit'));
  await page.type(said('workspace_ownWords'), ' They told me so.');
  await page.press(said('workspace_save'));
  await page.waitText('They told me so.');

  await page.press(said('workspace_takeBack'));
  await until('the count to go back', async () => (await auditLedger(stage)).tagged === 0);
  const audit = await auditLedger(stage);
  expect(audit.evidence).toBe(1);
  expect(audit.rollups).toEqual(audit.oracle);
  expect(audit.chain.ok).toBe(true);
});

play('what is erased is gone from every place, and the chain still holds', async (stage) => {
  await keepOne(stage);
  const page = await stage.workspace('#evidence');
  await page.press(said('workspace_erase'));
  await page.press(said('workspace_eraseSure'), 'checkbox');
  await page.press(said('workspace_eraseNow_one', 1));
  await page.waitText(said('workspace_empty'));
  const stored = await stage.stored();
  expect(stored.dump).not.toContain(WORDS);
  expect(stored.dump).not.toContain('new runner');
  const audit = await auditLedger(stage);
  expect(audit.chain).toMatchObject({ ok: true, entries: 2 });
  expect(audit.tagged).toBe(0);
});

const downloads = mkdtempSync(join(tmpdir(), 'throughline-files-'));

play(
  'backup and table can be saved',
  async (stage) => {
    await keepOne(stage);
    const page = await stage.workspace('#export');
    // The browser makes the file first and fills it afterwards.
    const saved = (end: string, text: string): boolean =>
      readdirSync(downloads).some(
        (name) => name.endsWith(end) && readFileSync(join(downloads, name), 'utf8').includes(text),
      );
    await page.press(said('workspace_backupAct'));
    await until('the backup with the own words', () => saved('.json', WORDS));
    await page.press(said('workspace_csvAct'));
    await until('the table with the ticket', () => saved('.csv', '48213'));
  },
  { downloads },
);

play('the popup takes back what was kept this week', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  await popup.find('listitem', said('metric_M12'));
  await popup.press('Undo');
  await popup.waitText(said('popup_takenBack'));
  expect((await auditLedger(stage)).tagged).toBe(0);
  await popup.press(said('shared_bringBack'));
  await popup.waitText(said('popup_broughtBack'));
  expect((await auditLedger(stage)).tagged).toBe(1);
});
