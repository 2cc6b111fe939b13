import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { writeLedger } from './harness/probe';
import { quarterOfEvidence } from './harness/quarter-of-evidence';
import { giveFile } from './harness/review-acts';
import { said, sounds } from './harness/said';
import { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

const folders: string[] = [];
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'throughline-calibration-'));
  folders.push(made);
  return made;
}

/** The file whose name begins so, once it is whole. */
const saved = (where: string, what: string): Promise<string> =>
  until(`a file of ${what}`, async () => {
    const name = readdirSync(where).find((one) => one.startsWith(`throughline-${what}`));
    if (!name?.endsWith('.throughline')) return null;
    try {
      JSON.parse(readFileSync(join(where, name), 'utf8'));
    } catch {
      return null;
    }
    return join(where, name);
  });

async function open(stage: Stage, hash = '#calibration'): Promise<{ tab: Page; page: OwnPage }> {
  const tab = await stage.driver.openExtensionPage(`workspace.html${hash}`);
  return { tab, page: new OwnPage(tabSurface(tab)) };
}

/** Rates by keys alone from the piece in view on, going on after each. */
async function rate(
  { tab, page }: { tab: Page; page: OwnPage },
  ratings: readonly number[],
  from = 0,
  of = 12,
) {
  await tab.bringToFront();
  for (const [place, rating] of ratings.entries()) {
    const at = from + place + 1;
    await page.waitText(said('calibration_where', said('rubric_clarity'), at, of));
    expect(
      await tab.evaluate(`document.querySelector('.rating-choice input:checked')?.value ?? 'none'`),
    ).toBe('none');
    await tab.keyboard.press(String(rating) as KeyInput);
    await page.waitText(said('calibration_rated', at, of));
    if (at < of) await tab.keyboard.press('n');
  }
}

async function handIn(page: OwnPage, name: string): Promise<void> {
  await page.press(said('calibration_handIn'));
  await page.type(said('calibration_name'), name);
  await page.press(said('calibration_lockAndSave'));
  await page.waitText(said('calibration_nobodyElse'));
}

/** Quadratic kappa by the table of both raters, as it stands in textbooks: 1 - sum(w O) / sum(w E). */
function kappaOf(a: readonly number[], b: readonly number[]): number {
  const count = (list: readonly number[], point: number) => list.filter((one) => one === point).length;
  let seen = 0;
  let byChance = 0;
  for (let i = 1; i <= 5; i += 1) {
    for (let j = 1; j <= 5; j += 1) {
      const weight = (i - j) ** 2 / 16;
      seen += weight * a.filter((one, item) => one === i && b[item] === j).length;
      byChance += (weight * count(a, i) * count(b, j)) / a.length;
    }
  }
  return 1 - seen / byChance;
}

const MINE = [3, 4, 2, 5, 3, 3, 4, 1, 2, 4, 3, 5];
const THEIRS = [3, 4, 3, 4, 3, 2, 4, 2, 2, 5, 3, 5];
const [downloads, elsewhere] = [folder(), folder()];

play(
  'two people rate a blind pack apart, and each sees the agreement that their ratings have',
  async (stage) => {
    await writeLedger(stage, quarterOfEvidence(12));
    const maker = await open(stage, '#calibration/make');
    await maker.page.type(said('calibration_packTitle'), 'Autumn round');
    await maker.page.press(said('rubric_clarity'));
    await maker.page.press(said('calibration_all'));
    await maker.page.press(said('calibration_lookAtPack'));
    await maker.page.find('heading', said('calibration_preview'));
    expect(await maker.page.axe()).toEqual([]);
    await maker.page.press(said('calibration_savePack'));
    const packPath = await saved(downloads, 'pack');
    const packText = readFileSync(packPath, 'utf8');
    for (const secret of [/Ana/, /Ferrer/, /480\d\d/, /zendesk/, /acme/])
      expect(packText).not.toMatch(secret);
    await maker.page.waitText(said('calibration_rated', 0, 12));
    expect(await maker.page.axe()).toEqual([]);
    await rate(maker, MINE);
    await handIn(maker.page, 'Ada');
    const mine = await saved(downloads, 'ratings');

    const other = await Stage.set({ downloads: elsewhere });
    try {
      const rater = await open(other);
      await rater.page.waitText(said('calibration_empty'));
      // others' ratings are no pack, and there is nothing yet to put them beside
      await giveFile(rater.tab, mine);
      await rater.page.waitText(said('bundleFault_notOurs'));
      await giveFile(rater.tab, packPath);
      await rate(rater, THEIRS.slice(0, 5));
      await rater.tab.close();

      // pause, and go on where one was after the browser was closed
      await other.restart();
      const again = await open(other);
      await again.page.waitText(said('calibration_rated', 5, 12));
      await again.page.press('Autumn round', 'link');
      await rate(again, THEIRS.slice(5), 5);
      await handIn(again.page, 'Bo');
      const theirs = await saved(elsewhere, 'ratings');

      const changed = join(elsewhere, 'changed.throughline');
      writeFileSync(changed, readFileSync(mine, 'utf8').replace('"rating":1', '"rating":5'));
      await giveFile(again.tab, changed);
      await again.page.waitText(said('bundleFault_signatureWrong', said('filePlace_part_signature')));
      expect(await again.page.text()).toContain(said('calibration_nobodyElse'));

      await showsAgreement(again, mine);
      await giveFile(again.tab, mine);
      await again.page.waitText(said('calibration_refused_twice', 'Ada'));
      await showsAgreement(maker, theirs);
      // each is told how they lean, and nobody else is
      expect(await maker.page.text()).toContain(said('calibration_lean_stricter', '0.08'));
      expect(await again.page.text()).toContain(said('calibration_lean_milder', '0.08'));
      expect(await maker.page.axe()).toEqual([]);
    } finally {
      await other.close();
    }
  },
  { downloads },
  240_000,
);

async function showsAgreement({ tab, page }: { tab: Page; page: OwnPage }, file: string): Promise<void> {
  await giveFile(tab, file);
  await page.waitText(said('calibration_otherRaters_one', 1));
  await page.waitText(said('calibration_kappa', kappaOf(MINE, THEIRS).toFixed(3)));
  const alike = MINE.filter((one, item) => one === THEIRS[item]).length;
  expect(await page.text()).toContain(said('calibration_raw', ((100 * alike) / MINE.length).toFixed(1)));
  const listed = await tab.evaluate(
    `[...document.querySelectorAll('.differences tbody tr')].map((one) => one.dataset.unit).sort()`,
  );
  const differing = MINE.flatMap((one, item) =>
    one === THEIRS[item] ? [] : [`clarity/p${String(item + 1).padStart(2, '0')}`],
  );
  expect(listed).toEqual(differing);
}

play('an exercise is rated and answered, and counts nowhere', async (stage) => {
  const { tab, page } = await open(stage, '#calibration/practice');
  await page.press(said('calibration_start'));
  await page.waitText(said('calibration_rated', 0, 6));
  await rate({ tab, page }, [2, 3, 3, 1, 5, 5], 0, 6);
  await page.press(said('calibration_practiceDone'));
  await page.press(said('calibration_showAnswers'));
  await page.waitText(said('calibration_practiceSame', 4, 6));
  await page.waitText(said('calibration_practiceBoth', 3, 1));
  expect(await page.text()).toContain(said('calibration_above_other', 2));
  expect(await page.text()).toContain(said('practice_support_2_why'));
  expect(await page.axe()).toEqual([]);
  for (const place of ['', '/mine']) {
    await tab.evaluate(`location.hash = '#calibration${place}'`);
    await page.waitText(said(place ? 'calibration_mineEmpty' : 'calibration_empty'));
    expect(await page.text()).not.toMatch(sounds('calibration_leanItems_other'));
    expect(await page.axe()).toEqual([]);
  }
});
