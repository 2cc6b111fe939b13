import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { auditLedger, writeLedger } from './harness/probe';
import { quarterOfEvidence } from './harness/quarter-of-evidence';
import { giveFile } from './harness/review-acts';
import { said, sounds } from './harness/said';
import { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

const [anas, bens] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'throughline-together-'))) as [
  string,
  string,
];
afterAll(() => {
  for (const folder of [anas, bens]) rmSync(folder, { recursive: true, force: true });
});

/** The one file of ours in a folder whose name has this in it, once the browser has finished it. */
function saved(folder: string, part: string): Promise<string> {
  return until(`a saved file ${part}`, () => {
    const names = readdirSync(folder);
    const name = names.find((one) => one.includes(part) && one.endsWith('.throughline'));
    return name && !names.some((one) => /\.(part|crdownload)$/.test(one)) ? join(folder, name) : null;
  });
}

async function open(stage: Stage, hash: string): Promise<{ tab: Page; page: OwnPage }> {
  const tab = await stage.driver.openExtensionPage(`workspace.html${hash}`);
  return { tab, page: new OwnPage(tabSurface(tab)) };
}

/** Writes over what a field says. */
async function overwrite(tab: Page, page: OwnPage, label: string, text: string): Promise<void> {
  await page.press(label, 'textbox');
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.up('Control');
  await page.surface.type(text);
}

/** What two halves say on the card, in their order. */
const halves = (page: OwnPage) =>
  page.surface.evaluate(`[...document.querySelectorAll('.joint .half .words')].map((one) => one.innerText)`);

play(
  'two people make one card of a case, and one thanks the other',
  async (stage) => {
    await writeLedger(stage, quarterOfEvidence(4));
    const ana = await open(stage, '#together');
    await ana.page.press(said('together_ask'), 'link');
    await ana.page.find('textbox', said('together_words'));
    await overwrite(ana.tab, ana.page, said('together_name'), 'Ana Ferrer');
    await overwrite(ana.tab, ana.page, said('together_words'), 'Found the limit. Mail ida@customer.example');
    expect(await ana.page.axe()).toEqual([]);
    await ana.page.press(said('together_askNow'));
    await ana.page.waitText(said('together_asked'));
    const question = await saved(anas, 'half');
    expect(readFileSync(question, 'utf8')).not.toMatch(/ida@|quote|facts|customer"/);

    const desk = await Stage.set({ downloads: bens });
    try {
      const ben = await open(desk, '#together');
      await ben.page.find('button', said('together_open'));
      const changed = join(bens, 'changed.throughline');
      writeFileSync(changed, readFileSync(question, 'utf8').replace('Found', 'Hid'));
      await giveFile(ben.tab, changed);
      await ben.page.waitText(sounds('bundleFault_signatureWrong'));
      rmSync(changed);
      expect((await auditLedger(desk)).entries).toBe(0);

      await giveFile(ben.tab, question);
      await ben.page.waitText(said('together_noneOfRecord'));
      await ben.page.waitText('Found the limit.');
      await ben.page.type(said('together_name'), 'Ben Okafor');
      await ben.page.type(said('together_words'), 'Told both regions.');
      expect(await ben.page.axe()).toEqual([]);
      await ben.page.press(said('together_answerNow'));
      await ben.page.waitText(said('together_bothHalves'));
      const answer = await saved(bens, 'half');

      await giveFile(ana.tab, answer);
      await ana.page.press(said('together_takeIn'));
      await ana.page.waitText(said('together_bothHalves'));
      const [mine, theirs] = (await halves(ana.page)) as string[];
      expect(mine).toContain('Found the limit.');
      expect(theirs).toBe('Told both regions.');
      expect(await halves(ben.page)).toEqual([theirs, mine]);
      expect(await ana.page.text()).toMatch(/Key [0-9a-f]{4} [0-9a-f]{4}/);
      expect(await ana.page.axe()).toEqual([]);
      await giveFile(ana.tab, answer);
      await ana.page.waitText(said('together_refused_twice'));

      await ana.page.press(said('together_part_thanks'), 'link');
      await ana.page.press(said('together_credit'), 'link');
      await ana.page.type(said('together_to'), 'Ben Okafor');
      await overwrite(ana.tab, ana.page, said('together_name'), 'Ana Ferrer');
      await ana.page.type(said('together_thanksFor'), 'Told both regions, so nobody asked twice.');
      await ana.page.press(said('together_giveNow'));
      await ana.page.waitText(said('together_given_done', 'Ben Okafor'));
      const thanks = await saved(anas, 'thanks');
      await giveFile(ben.tab, thanks);
      await ben.page.press(said('together_takeIn'));
      await ben.page.waitText(sounds('together_fromTo'));
      await ben.page.waitText('so nobody asked twice.');
      expect(await ben.page.axe()).toEqual([]);
      await giveFile(ben.tab, thanks);
      await ben.page.waitText(said('together_refused_twiceThanks'));
      for (const one of [stage, desk]) expect((await auditLedger(one)).chain.ok).toBe(true);
    } finally {
      await desk.close();
    }
  },
  { downloads: anas },
  120_000,
);
