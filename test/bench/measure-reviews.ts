import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { OwnPage } from '../browser/harness/own-page';
import { said, sounds } from '../browser/harness/said';
import { tabSurface } from '../browser/harness/tab-surface';
import { until } from '../browser/harness/until';
import { bundleScript } from './bundle-script';
import { type Figure, reported } from './figure';
import { type MadeFile, makeFile } from './make-bundles';
import { PopupStand } from './popup-stand';
import { round } from './summarize';
import { type Busy, heapOf, tasksSince, together, watchTasks, whileBusy } from './watch-tasks';

export interface ReviewsWish {
  /** entries in the manager's own ledger */
  entries: number;
  bundles: number;
  /** pieces in the largest of them, and in each other */
  largest: number;
  usual: number;
  seed: number;
}

const TRIAGED = 20;

/**
 * A manager with a full ledger and a full shelf: how long the page is busy while bundles are opened, while the shelf
 * comes up, while the largest review is opened, narrowed and gone through by keys; and what it holds in memory.
 * Chromium alone tells of long tasks and of the heap.
 */
export async function measureReviews(wish: ReviewsWish): Promise<Figure[]> {
  const { entries, seed } = wish;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bundles-'));
  const stand = await PopupStand.open('chromium', { entries, plan: 'seven', months: 60 });
  try {
    const files = await makeFiles(wish);
    await stand.fill(await bundleScript('fill-ledger.inside.ts'), seed);
    const opened = await openAll(stand, folder, files);
    const shelf = await openShelf(stand, files.length);
    const review = await workOnLargest(stand, files);
    return figuresOf(wish, stand, { opened, shelf, ...review });
  } finally {
    await stand.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeFiles({ bundles, largest, usual, seed }: ReviewsWish): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  for (let index = 0; index < bundles; index += 1) {
    const pieces = index === 0 ? largest : usual;
    files.push(await makeFile({ name: nameOf(index), pieces, seed: seed + index, today: new Date() }));
  }
  return files;
}

const nameOf = (index: number): string => `Employee ${index + 1}`;

interface Measured {
  opened: { largest: Busy; usual: Busy & { median: number }; bytes: number };
  shelf: { busy: Busy; heap: number };
  begun: Busy;
  narrowed: Busy & { median: number };
  triaged: Busy & { median: number };
  heap: number;
}

/** Each file through the page: picked, checked, shown, kept. */
async function openAll(
  stand: PopupStand,
  folder: string,
  files: readonly MadeFile[],
): Promise<Measured['opened']> {
  const all: Busy[] = [];
  for (const [index, { name, text }] of files.entries()) {
    const path = join(folder, `throughline-${index}.throughline`);
    writeFileSync(path, text);
    const { page, own } = await visit(stand, '#reviews');
    await own.find('button', said('reviews_open'));
    const picked = await page.$('.open-file input[type="file"]');
    if (!picked) throw new Error('no field for a file');
    all.push(
      await whileBusy(page, async () => {
        await picked.uploadFile(path);
        await own.find('heading', said('reviews_holds', name), 120_000);
      }),
    );
    await own.press(said('reviews_begin'));
    await until('the review', async () => String(await page.evaluate('location.hash')).length > 20, 60_000);
    await page.close();
  }
  const [largest = { took: 0, longest: 0, tasks: [] }, ...usual] = all;
  return { largest, usual: together(usual), bytes: files[0]?.text.length ?? 0 };
}

async function openShelf(stand: PopupStand, count: number): Promise<Measured['shelf']> {
  const { page } = await visit(stand, '#reviews');
  await until(
    `${count} reviews`,
    async () => Number(await page.evaluate(`document.querySelectorAll('.shelf-line').length`)) === count,
    60_000,
  );
  const took = Number(await page.evaluate('performance.now()'));
  const tasks = await tasksSince(page, 0);
  const heap = await heapOf(page);
  await page.close();
  return { busy: { took, longest: Math.max(0, ...tasks), tasks }, heap };
}

/** From the shelf into the largest review, to its examples, through its filters, and some pieces by keys. */
async function workOnLargest(
  stand: PopupStand,
  files: readonly MadeFile[],
): Promise<Pick<Measured, 'begun' | 'narrowed' | 'triaged' | 'heap'>> {
  const { page, own } = await visit(stand, '#reviews');
  const pieces = files[0]?.pieces ?? 0;
  const line = new RegExp(`^${nameOf(0)}[^0-9]`);
  await own.find('link', line);
  const begun = await whileBusy(page, async () => {
    await own.press(line, 'link');
    await own.find('link', sounds('review_section_examples'), 120_000);
    await own.press(new RegExp(`^${said('review_section_examples')}`), 'link');
    await until('the examples', async () => page.$('.examples .narrow select'), 60_000);
  });
  const narrowed: Busy[] = [];
  const selects = Number(await page.evaluate(`document.querySelectorAll('.examples .narrow select').length`));
  for (let at = 0; at < selects; at += 1) {
    for (const choice of [1, 0]) narrowed.push(await whileBusy(page, () => choose(page, at, choice)));
  }
  await page.evaluate('document.activeElement?.blur()');
  const triaged: Busy[] = [];
  for (let turn = 0; turn < TRIAGED; turn += 1) {
    for (const key of ['j', 'e'] as const)
      triaged.push(
        await whileBusy(page, async () => {
          await page.keyboard.press(key);
          await drawn(page);
        }),
      );
  }
  await own.waitText(new RegExp(`${TRIAGED} .*${pieces.toLocaleString('en')}`));
  const heap = await heapOf(page);
  await page.close();
  return { begun, narrowed: together(narrowed), triaged: together(triaged), heap };
}

/** Chooses in the list as a person does, and waits for the next frame. */
async function choose(page: Page, select: number, choice: number): Promise<void> {
  await page.evaluate(`(() => {
    const list = document.querySelectorAll('.examples .narrow select')[${select}];
    list.selectedIndex = Math.min(${choice}, list.options.length - 1);
    list.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await drawn(page);
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
}

async function visit(stand: PopupStand, hash: string): Promise<{ page: Page; own: OwnPage }> {
  const page = await stand.driver.openExtensionPage(`workspace.html${hash}`);
  await watchTasks(page);
  return { page, own: new OwnPage(tabSurface(page)) };
}

function figuresOf(wish: ReviewsWish, stand: PopupStand, measured: Measured): Figure[] {
  const { entries, bundles, largest, usual, seed } = wish;
  const { opened, shelf, begun, narrowed, triaged, heap } = measured;
  const told = { id: 'P8', seed, browser: stand.driver.version, n: 1 };
  const around = `${entries} entries, ${bundles} bundles on the shelf`;
  const tasks = (what: string, busy: Busy & { median?: number }, n = 1): Figure =>
    reported({
      ...told,
      n,
      what: `longest task while ${what}, ${around}`,
      unit: 'ms',
      measured: round(busy.longest),
      details: {
        took: round(busy.took),
        median: round(busy.median ?? busy.took),
        tasks: busy.tasks.map(round),
      },
    });
  const time = (what: string, busy: Busy): Figure =>
    reported({ ...told, what: `${what}, ${around}`, unit: 'ms', measured: round(busy.took) });
  const megabytes = (what: string, bytes: number): Figure =>
    reported({ ...told, what: `heap with ${what}, ${around}`, unit: 'MB', measured: round(bytes / 1e6) });
  const big = `the review of ${largest} pieces`;
  return [
    time(
      `opening a bundle of ${largest} pieces (${round(opened.bytes / 1e6)} MB), checked whole`,
      opened.largest,
    ),
    tasks(`opening a bundle of ${largest} pieces`, opened.largest),
    tasks(`opening a bundle of ${usual} pieces`, opened.usual, bundles - 1),
    time('the shelf to its last line', shelf.busy),
    tasks('opening the shelf', shelf.busy),
    megabytes('the shelf open', shelf.heap),
    time(`from the shelf to the examples of ${big}`, begun),
    tasks(`opening ${big}`, begun),
    tasks(`narrowing ${big}`, narrowed),
    tasks(`going through ${TRIAGED} pieces of ${big} by keys`, triaged, 2 * TRIAGED),
    megabytes(`${big} open`, heap),
  ];
}
