import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ReviewSection } from '@/lib/model/review-template';
import {
  grown,
  type SampleLedger,
  sampleFile,
  sampleLedger,
  sealedSample,
} from './harness/make-sample-bundle';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { giveFile, openSection } from './harness/review-acts';
import { said, sounds } from './harness/said';
import type { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

const folder = mkdtempSync(join(tmpdir(), 'throughline-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let ledger: SampleLedger;
let first: Awaited<ReturnType<typeof sampleFile>>;
beforeAll(async () => {
  ledger = await sampleLedger(12);
  first = await sampleFile(ledger);
});

/** A file on the disk, to be picked. */
function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function shelf(stage: Stage): Promise<{ tab: Page; page: OwnPage }> {
  const tab = await stage.driver.openExtensionPage('workspace.html#reviews');
  const page = new OwnPage(tabSurface(tab));
  await page.find('button', said('reviews_open'));
  return { tab, page };
}

/** Names of everything in the extension's storage that is about reviews. */
async function storedKeys(page: OwnPage): Promise<string[]> {
  const source = `(globalThis.browser ?? chrome).storage.local.get(null).then((all) =>
    JSON.stringify(Object.keys(all).filter((key) => /^review|^signers/.test(key)).sort()))`;
  return JSON.parse(String(await page.surface.evaluate(source)));
}

/** Opens a bundle and begins, or goes on with, its review. */
async function begin(stage: Stage, text = first.text, act = 'reviews_begin') {
  const opened = await shelf(stage);
  await giveFile(opened.tab, put('from-ana.throughline', text));
  await opened.page.press(said(act));
  await opened.page.find('heading', sounds('reviewPage_title'));
  return opened;
}

/** Presses real keys, one after another. */
async function pressKeys(tab: Page, ...keys: KeyInput[]): Promise<void> {
  await tab.bringToFront();
  for (const key of keys) await tab.keyboard.press(key);
}

/** The review as it lies in the store. */
async function storedReview(page: OwnPage): Promise<string> {
  const source = `(globalThis.browser ?? chrome).storage.local.get(null).then((all) =>
    JSON.stringify(Object.entries(all).find(([key]) => key.startsWith('review:'))?.[1] ?? null))`;
  return String(await page.surface.evaluate(source));
}

play('a bundle is checked, shown and only then kept, and the same one once', async (stage) => {
  const { tab, page } = await shelf(stage);
  expect(await page.axe()).toEqual([]);
  await giveFile(tab, put('a.throughline', first.text));
  await page.find('heading', said('reviews_holds', 'Ana Ferrer'));
  await page.waitText(said('reviews_history_first'));
  expect(await page.axe()).toEqual([]);
  expect(await storedKeys(page)).toEqual([]);
  await page.press(said('reviews_begin'));
  await page.find('heading', sounds('reviewPage_title'));
  expect(await storedKeys(page)).toHaveLength(4);

  await page.press(said('reviews_all'), 'link');
  await page.find('button', said('reviews_open'));
  await giveFile(tab, put('again.throughline', first.text));
  await page.waitText(said('reviews_twice'));
  await page.press(said('reviews_goThere'));
  await page.find('heading', sounds('reviewPage_title'));
  expect(await storedKeys(page)).toHaveLength(4);
});

play('a file that was changed is refused with the place, and nothing of it is kept', async (stage) => {
  const { tab, page } = await shelf(stage);
  const changed = first.text.replace('Found the cause of case 5', 'Found the cause of case 6');
  await giveFile(tab, put('changed.throughline', changed));
  await page.waitText(sounds('bundleFault_recordChanged'));
  await page.waitText('changed.throughline');
  expect(await storedKeys(page)).toEqual([]);

  await giveFile(tab, put('cut.throughline', first.text.slice(0, -2)));
  await page.waitText(sounds('bundleFault_notJson'));
  await giveFile(tab, put('plan.json', '{"format":"throughline plan","version":2}'));
  await page.waitText(said('reviews_isOther_plan'));
  expect(await storedKeys(page)).toEqual([]);
});

play('a sealed file asks for its passphrase', async (stage) => {
  const { tab, page } = await shelf(stage);
  await giveFile(tab, put('sealed.throughline', await sealedSample(first.text, 'three small words')));
  await page.type(said('reviews_passphrase', 'sealed.throughline'), 'no\n');
  await page.waitText(said('reviews_passphraseWrong'));
  await page.type(said('reviews_passphrase', 'sealed.throughline'), 'three small words\n');
  await page.find('heading', said('reviews_holds', 'Ana Ferrer'));
});

play('the examples are gone through by keys, and what was said outlives the page', async (stage) => {
  const { tab, page } = await begin(stage);
  await openSection(page, 'examples');
  const focused = () => page.surface.evaluate(`document.activeElement?.className ?? ''`);
  const press = (...keys: KeyInput[]) => pressKeys(tab, ...keys);
  await press('j');
  await until('the first card', async () => String(await focused()).includes('example'));
  await press('e', 'e', 'a');
  await until(
    'the question',
    async () => (await page.surface.evaluate('document.activeElement.tagName')) === 'INPUT',
  );
  await tab.keyboard.type('Who else was told?');
  await tab.keyboard.press('Enter');
  await page.waitText(said('reviewPage_looked', 3, 12));
  await press('e', 'u');
  await page.waitText(said('reviewPage_looked', 3, 12));
  await press('?');
  await page.waitText(said('reviewPage_key_endorse'));
  expect(await page.axe()).toEqual([]);
  await press('Escape');
  await until('the review to be put away', async () =>
    (await storedReview(page)).includes('Who else was told?'),
  );
  await page.waitText(sounds('reviewPage_saved'));

  const address = String(await page.surface.evaluate('location.hash'));
  await page.close();
  const again = await stage.workspace(address);
  await again.waitText(said('reviewPage_looked', 3, 12));
  await again.waitText('Who else was told?');
});

play('a change is undone outside of fields, and what is typed stays with its field', async (stage) => {
  const { tab, page } = await begin(stage);
  await openSection(page, 'examples');
  await pressKeys(tab, 'j', 'e');
  await page.waitText(said('reviewPage_looked', 1, 12));
  await tab.keyboard.down('Control');
  await tab.keyboard.press('z');
  await tab.keyboard.up('Control');
  await page.waitText(said('reviewPage_looked', 0, 12));
});

play('a later bundle goes on with the review; a history that was changed is said for good', async (stage) => {
  const { tab, page } = await begin(stage);
  await openSection(page, 'examples');
  await pressKeys(tab, 'j', 'e');
  await until('the mark', async () => (await storedReview(page)).includes('endorsed'));
  const { size, root } = first.bundle.head.checkpoint;
  const later = await sampleFile(await grown(ledger, 3), {
    earlier: [{ size, root }],
    madeAt: '2027-01-09T10:00:00Z',
  });
  await page.press(said('reviews_all'), 'link');
  await page.find('button', said('reviews_open'));
  await giveFile(tab, put('later.throughline', later.text));
  await page.waitText(said('reviews_history_extends'));
  await page.press(said('reviews_join'));
  await page.find('heading', sounds('reviewPage_title'));
  await openSection(page, 'examples');
  await page.waitText(said('reviewPage_looked', 1, 15));

  const other = await sampleFile(await sampleLedger(15), { madeAt: '2027-01-12T10:00:00Z' });
  await page.press(said('reviews_all'), 'link');
  await page.find('button', said('reviews_open'));
  await giveFile(tab, put('other.throughline', other.text));
  await page.waitText(said('reviewPage_doubt_history', 'Ana Ferrer'));
  expect(await page.axe()).toEqual([]);
  await page.press(said('reviews_join'));
  await page.find('heading', sounds('reviewPage_title'));
  await page.waitText(said('reviewPage_doubt_history', 'Ana Ferrer'));
});

const SECTIONS: ReviewSection[] = [
  'map',
  'sources',
  'examples',
  'contributions',
  'ratings',
  'objectives',
  'context',
  'story',
  'recognition',
  'working',
  'reading',
  'signOff',
];

play('every section passes the accessibility rules', async (stage) => {
  const { page } = await begin(stage);
  for (const section of SECTIONS) {
    await openSection(page, section);
    expect(await page.axe(), section).toEqual([]);
  }
});
