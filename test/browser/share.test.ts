import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { readReply, writeReply } from '@/lib/exchange/signed/reply-file';
import { signReview } from '@/lib/exchange/signed/signed-name';
import type { Bundle } from '@/lib/model/bundle';
import type { Review } from '@/lib/model/review';
import { blankReview } from '@/lib/review/blank-review';
import { materialOf } from '@/lib/review/material';
import { handOf } from '../exchange/bundle/sample-bundle';
import { keep, makeEvidence } from '../ledger/make-entries';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { writeLedger } from './harness/probe';
import { quarterOfEvidence } from './harness/quarter-of-evidence';
import { giveFile, openSection } from './harness/review-acts';
import { said, sounds } from './harness/said';
import type { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

/** Pieces of the sample quarter; the newest is the first in the list. */
const PIECES = 6;
const wordsOf = (index: number): string => `Found why export ${index} stopped`;

const folders = [0, 1, 2, 3].map(() => mkdtempSync(join(tmpdir(), 'throughline-share-')));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const [chosenTo = '', heldTo = '', stoppedTo = '', answeredTo = ''] = folders;

/** The files of ours in a folder, oldest first, once there are so many and the browser has finished them. */
function saved(folder: string, count: number): Promise<string[]> {
  return until(`${count} saved files`, () => {
    const names = readdirSync(folder);
    const ours = names.filter((one) => one.endsWith('.throughline')).sort((a, b) => a.length - b.length);
    return ours.length === count && names.length === count ? ours.map((one) => join(folder, one)) : null;
  });
}

async function bundleIn(path: string | undefined): Promise<Bundle> {
  const read = await openBundle(readFileSync(path ?? ''));
  if (!read.ok) throw new Error(read.fault.code);
  return read.bundle;
}

async function openAt(stage: Stage, hash: string): Promise<{ tab: Page; page: OwnPage }> {
  const tab = await stage.driver.openExtensionPage(`workspace.html${hash}`);
  return { tab, page: new OwnPage(tabSurface(tab)) };
}

async function pressKeys(tab: Page, ...keys: KeyInput[]): Promise<void> {
  await tab.bringToFront();
  for (const key of keys) await tab.keyboard.press(key);
}

const makes = (count: number): string =>
  count === 1 ? said('share_makeFile_one', count) : said('share_makeFile_other', count);

play(
  'what is chosen is what is seen and what is in the file; the next file goes on from it',
  async (stage) => {
    await writeLedger(stage, quarterOfEvidence(PIECES));
    const { tab, page } = await openAt(stage, '#share');
    expect(await page.axe()).toEqual([]);
    await page.press(said('share_make'), 'link');
    await page.type(said('share_purpose'), 'The talk of the quarter');
    await page.find('checkbox', new RegExp(wordsOf(PIECES - 1)));
    expect(await page.axe()).toEqual([]);

    // by keys alone: the newest, the one after the next; the third is taken out for good
    await tab.focus('input[data-piece]');
    await pressKeys(tab, ' ', 'j', 'j', ' ', 'j', 'x');
    await page.waitText(said('share_tally', 2, PIECES - 1));
    await page.waitText(said('share_removed_one', 1));

    // put away as it is chosen: a new tab has it
    await until('the choice is put away', async () =>
      page.surface.evaluate(`(globalThis.browser ?? chrome).storage.local.get(null).then((all) =>
        Object.entries(all).some(([key, value]) => key.startsWith('shareChoice:')
          && Object.values(value.levels).includes('removed')))`),
    );
    const again = await openAt(stage, '#share/new');
    await again.page.waitText(said('share_tally', 2, PIECES - 1));
    await again.page.close();

    await page.waitText(said('share_noHits'));
    await page.press(said('share_look'), 'link');
    await page.waitText(said('share_thisIsWhat', 'Dana Ruiz'));
    expect(await page.axe()).toEqual([]);
    await page.press(new RegExp(`^${said('review_section_examples')}`), 'link');
    await page.waitText(wordsOf(PIECES - 1));
    const seen = await page.text();

    await page.press(said('share_backToChoice'), 'link');
    await page.press(makes(2));
    await page.waitText(sounds('share_made'));
    const [first] = await saved(chosenTo, 1);
    const bundle = await bundleIn(first);
    // two files of one day bear one name, and not every browser adds a number
    rmSync(first ?? '');
    const words = materialOf(bundle).evidence.map((one) => one.words);
    expect(words).toHaveLength(2);
    for (const one of words) expect(seen).toContain(one);
    for (let index = 0; index < PIECES; index += 1)
      expect(seen.includes(wordsOf(index)), wordsOf(index)).toBe(
        words.some((one) => one.startsWith(wordsOf(index))),
      );
    expect(bundle.head).toMatchObject({ to: 'Dana Ruiz', by: { name: 'Ana Ferrer' } });

    await page.press(said('share_seeList'), 'link');
    await page.waitText(said('share_handed'));
    await page.waitText(said('share_pieces_other', 2));
    expect(await page.axe()).toEqual([]);

    await page.press(said('share_goOn'), 'link');
    await page.press(said('share_takeShown_other', PIECES - 1));
    await page.waitText(said('share_noHits'));
    await page.press(makes(PIECES - 1));
    await page.waitText(sounds('share_made'));
    const [next] = await saved(chosenTo, 1);
    const second = await bundleIn(next);
    const { size, root } = bundle.head.checkpoint;
    expect(second.consistency.map((one) => [one.size, one.root])).toEqual([[size, root]]);
    expect(second.head.by.signer).toEqual(bundle.head.by.signer);
  },
  { downloads: chosenTo },
  150_000,
);

play(
  'what would be masked today is settled before anything leaves, and the old words leave with nothing',
  async (stage) => {
    const told = makeEvidence(49_000, {
      capturedAt: '2026-11-22T09:00:00Z',
      metrics: ['M01'],
      words: 'Wrote to mara.lindqvist@northwind.example that the export ran.',
    });
    await writeLedger(stage, [...quarterOfEvidence(1), keep(told)]);
    const { page } = await openAt(stage, '#share/new');
    await page.type(said('share_purpose'), 'The talk of the quarter');
    await page.press(/northwind\.example/, 'checkbox');
    await page.waitText(said('share_hits_one', 1));
    await page.waitText(said('share_lack_hits'));
    expect((await page.find('button', makes(1))).disabled).toBe(true);
    expect(await page.axe()).toEqual([]);
    await page.press(said('share_keepAnew'));
    await page.waitText(said('share_noHits'));
    await page.press(makes(1));
    await page.waitText(sounds('share_made'));
    const [file = ''] = await saved(heldTo, 1);
    expect(readFileSync(file, 'utf8')).not.toContain('northwind.example');
    expect(materialOf(await bundleIn(file)).evidence[0]?.words).toMatch(
      /^Wrote to █+ that the export ran\.$/,
    );
    const stored = await page.surface.evaluate(
      '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))',
    );
    expect(String(stored)).not.toContain('northwind.example');
  },
  { downloads: heldTo },
  120_000,
);

play(
  'a file that is cancelled while it is made leaves nothing behind',
  async (stage) => {
    await writeLedger(stage, quarterOfEvidence(PIECES));
    const { page } = await openAt(stage, '#share/new');
    await page.type(said('share_purpose'), 'The talk of the quarter');
    await page.press(said('share_takeShown_other', PIECES));
    await page.press(said('share_lock'), 'checkbox');
    await page.type(said('share_passphrase_once'), 'four unrelated words here', 'textbox');
    await page.type(said('share_passphrase_twice'), 'four unrelated words here', 'textbox');
    await page.waitText(said('share_noHits'));
    // as quickly as a page can: the button to stop is pressed as soon as it is there
    await page.surface.evaluate(`(() => {
      const named = (name) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      new MutationObserver((_, watch) => {
        const stop = document.querySelector('progress') && named(${JSON.stringify(said('shared_cancel'))});
        if (!stop) return;
        watch.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
      named(${JSON.stringify(makes(PIECES))}).click();
    })()`);
    await page.waitText(said('share_makeCancelled'));
    // longer than sealing takes
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(readdirSync(stoppedTo)).toEqual([]);
    const { page: list } = await openAt(stage, '#share');
    await list.waitText(said('share_empty'));
  },
  { downloads: stoppedTo },
  120_000,
);

play(
  'a reply is checked, taken in, answered and signed, and goes back as a file',
  async (stage) => {
    await writeLedger(stage, quarterOfEvidence(PIECES));
    const { page } = await openAt(stage, '#share/new');
    await page.type(said('share_purpose'), 'The talk of the quarter');
    await page.press(said('share_takeShown_other', PIECES));
    await page.waitText(said('share_noHits'));
    await page.press(makes(PIECES));
    await page.waitText(sounds('share_made'));
    const [sent = ''] = await saved(answeredTo, 1);
    const { review, text } = await replyTo(await bundleIn(sent));
    const file = join(answeredTo, '..', `reply-${review.id}.throughline`);

    const { tab, page: desk } = await openAt(stage, '#share/reply');
    await desk.find('button', said('share_chooseReply'));
    expect(await desk.axe()).toEqual([]);
    writeFileSync(file, text.replace('A quiet October.', 'A quiet december'));
    await giveFile(tab, file);
    await desk.waitText(/Nothing was kept/);
    writeFileSync(file, text);
    await giveFile(tab, file);
    await desk.waitText(said('share_replyHolds'));
    expect(await desk.axe()).toEqual([]);
    await desk.press(said('share_takeIn'));
    await desk.waitText(said('share_state_waiting'));
    await openSection(desk, 'ratings');
    expect(await desk.axe()).toEqual([]);
    await desk.press(said('review_answer_understood'));
    await openSection(desk, 'signOff');
    await desk.type(said('review_yourName'), 'Ana Ferrer');
    await desk.press(said('review_sign'));
    await desk.waitText(said('share_state_signed'));
    const files = await saved(answeredTo, 2);
    const back = await readReply(readFileSync(files.find((one) => one !== sent) ?? ''));
    expect(back).toMatchObject({
      ok: true,
      value: {
        party: 'employee',
        review: { id: review.id, answers: [{ item: 'rating:empathy', answer: 'understood' }] },
      },
    });
    // once is enough
    const { tab: other, page: second } = await openAt(stage, '#share/reply');
    await second.find('button', said('share_chooseReply'));
    await giveFile(other, file);
    await second.waitText(said('share_standing_known'));
    rmSync(file);
  },
  { downloads: answeredTo },
  150_000,
);

/** What the manager of a bundle might hand back: one rating, signed. */
async function replyTo(bundle: Bundle): Promise<{ review: Review; text: string }> {
  const material = materialOf(bundle);
  const template = defaultTemplate((key) => key);
  const blank = blankReview({
    id: crypto.randomUUID(),
    material,
    template,
    manager: 'Dana Ruiz',
    today: '2026-11-25',
  });
  const hand = await handOf('Dana Ruiz');
  const review: Review = {
    ...blank,
    recency: 'A quiet October.',
    ratings: blank.ratings.map((one) =>
      one.row === 'empathy'
        ? { ...one, rating: 3, rationale: 'Asked what the file was for before answering.' }
        : one,
    ),
  };
  review.signatures = {
    manager: await signReview('manager', review, hand, '2026-11-25T09:00:00Z'),
    employee: null,
  };
  const text = await writeReply(
    { id: crypto.randomUUID(), madeAt: '2026-11-25T10:00:00Z', party: 'manager', review },
    hand,
  );
  return { review, text };
}
