import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Plan } from '@/lib/model/plan';
import { KeyWalk } from './harness/key-walk';
import { OwnPage } from './harness/own-page';
import { putDraft, standsInTheWay, talkedOver } from './harness/plan-story';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said } from './harness/said';
import { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

const plan = talkedOver();
const scored = plan.metrics.filter(({ role }) => role === 'scored').map(({ metric }) => metric);
const rest = plan.metrics.length - scored.length;

/** The workspace at a place, with the draft in it. */
async function open(stage: Stage, place: string, draft: Plan | null): Promise<{ page: Page; own: OwnPage }> {
  const page = await stage.driver.openExtensionPage('workspace.html#about');
  if (draft) await putDraft(page, draft);
  await page.evaluate(`location.hash = '${place}'`);
  return { page, own: new OwnPage(tabSurface(page)) };
}

/** Entries of adopted plans, as the ledger holds them. */
async function adopted(stage: Stage): Promise<number> {
  return (await auditLedger(stage)).entries;
}

play('both sign at one screen with the keyboard alone, and the version cannot be changed', async (stage) => {
  expect(standsInTheWay(plan)).toEqual([]);
  const { page, own } = await open(stage, '#plan/sign', plan);
  await own.find('button', said('workspace_sign_act_employee'));
  const keys = new KeyWalk(page);

  for (const metric of scored) {
    for (const party of ['employee', 'manager']) {
      await keys.press(said(`workspace_agree_accept_${party}`, said(`metric_${metric}`)));
    }
  }
  await keys.press(said('workspace_agree_acceptRest_employee_other', rest));

  // Not before every metric is accepted by both: the button says why.
  await keys.type(said('workspace_sign_name_employee'), 'Ana Ferrer');
  await page.keyboard.press('Enter');
  await own.waitText(said('workspace_sign_why_blocks_other', rest));
  await keys.tabTo(said('workspace_agree_acceptRest_manager_other', rest), true);
  await page.keyboard.press('Enter');
  await own.waitText(said('workspace_sign_clear'));

  await keys.press(said('workspace_sign_act_employee'));
  await keys.waitFocus(said('workspace_sign_handOver', 'Dana Ruiz'));
  expect(await adopted(stage)).toBe(0);
  await keys.press(said('workspace_sign_iAm', 'Dana Ruiz'));
  await keys.waitFocus(said('workspace_sign_second'));
  await keys.type(said('workspace_sign_name_manager'), 'Dana Ruiz');
  await keys.press(said('workspace_sign_act_manager'));

  await until('the version in the ledger', async () => (await adopted(stage)) === 1);
  await own.waitText('Dana Ruiz');
  expect((await auditLedger(stage)).chain.ok).toBe(true);
  expect(await page.evaluate(`(globalThis.browser ?? chrome).storage.local.get('planDraft')`)).toEqual({});

  // The signed version prints with both names; what is begun after it is a new draft.
  await page.evaluate(`location.hash = '#plan/print'`);
  await own.waitText(/Ana Ferrer[\s\S]*Dana Ruiz/);
  expect(await own.all('textbox')).toEqual([]);
});

const downloads = mkdtempSync(join(tmpdir(), 'throughline-files-'));

/** The newest saved file whose name has this in it. */
function savedFile(part: string): Promise<string> {
  return until(`a saved file ${part}`, () => {
    const name = readdirSync(downloads).find((one) => one.includes(part) && one.endsWith('.json'));
    if (!name) return null;
    try {
      JSON.parse(readFileSync(join(downloads, name), 'utf8'));
      return join(downloads, name);
    } catch {
      return null;
    }
  });
}

/** Hands a file to the page as somebody does in the file dialog. */
async function give(page: Page, path: string): Promise<void> {
  const input = await page.$('input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

play(
  'a plan goes as a file to another profile, is answered there, comes back and stands',
  async (stage) => {
    const { page, own } = await open(stage, '#plan/sign', plan);
    const keys = new KeyWalk(page);
    await own.find('button', said('workspace_sign_way_file'));
    await keys.press(said('workspace_sign_way_file'), ' ');
    for (const metric of scored) {
      await keys.press(said('workspace_agree_accept_employee', said(`metric_${metric}`)));
    }
    await keys.press(said('workspace_agree_acceptRest_employee_other', rest));
    await keys.press(said('workspace_sign_save'));
    const sent = await savedFile('throughline-plan-2');

    const desk = await Stage.set({ downloads });
    try {
      const their = await open(desk, '#plan', null);
      await their.own.find('button', said('plan_openFile'));
      await give(their.page, sent);
      await their.own.waitText(said('workspace_received_answers'));
      const theirKeys = new KeyWalk(their.page);
      for (const metric of scored) {
        await until(`${metric} accepted`, async () => {
          const focus = `document.querySelector('li[aria-label="${said(`metric_${metric}`)}"] button').focus()`;
          await their.page.evaluate(focus);
          await their.page.keyboard.press(' ');
          return true;
        });
      }
      await theirKeys.press(said('workspace_received_acceptRest'));
      await theirKeys.press(said('workspace_received_send'));
      const back = await savedFile('throughline-plan-answers');
      expect(await adopted(desk)).toBe(0);

      await page.bringToFront();
      await give(page, back);
      await own.waitText(said('workspace_sign_answered_other', plan.metrics.length));
      await keys.type(said('workspace_sign_name_employee'), 'Ana Ferrer');
      await page.keyboard.press('Enter');
      await until('the version in the ledger', async () => (await adopted(stage)) === 1);
      await own.waitText('Dana Ruiz');
    } finally {
      await desk.close();
    }
  },
  { downloads },
);
