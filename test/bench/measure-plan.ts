import { createRandom } from '../simulators/random';
import type { BrowserName } from '../stage/find-browser.mjs';
import { bundleScript } from './bundle-script';
import { atMost, type Figure, reported } from './figure';
import type { Filling } from './fill-ledger.inside';
import { PopupStand } from './popup-stand';
import { quantile, round, summarize } from './summarize';
import type { HistoryTimes } from './time-history.inside';
import { timePage } from './time-page';

export interface PlanWish {
  browser: BrowserName;
  /** entries in the full ledger */
  entries: number;
  /** months of measurements in it */
  months: number;
  rounds: number;
  imports: number;
  seed: number;
}

interface Measured {
  name: string;
  stand: PopupStand;
  /** milliseconds to the painted view, by page */
  times: Record<Page, number[]>;
}

const PAGES = { popup: 'popup.html', workspace: 'workspace.html#progress' } as const;
type Page = keyof typeof PAGES;

/** Largest ratio of the popup's medians against the empty plan; milliseconds for the progress view. */
const FLAT = 1.3;
const INTERACTIVE = 300;

/**
 * Seven metrics with years of monthly figures and a ledger full of entries, against a plan without metrics and
 * against the same metrics without history: time to the popup and to the workspace's progress view, taken in turns;
 * then how long the largest import takes to be acknowledged.
 */
export async function measurePlan(wish: PlanWish): Promise<Figure[]> {
  const { browser, entries, months, rounds, imports, seed } = wish;
  const random = createRandom(seed);
  const fillings: [string, Filling][] = [
    ['empty plan', { entries: 1, plan: 'empty', months: 0 }],
    ['seven metrics, 10 entries', { entries: 10, plan: 'seven', months: 0 }],
    [`seven metrics, ${months} months, ${entries} entries`, { entries, plan: 'seven', months }],
  ];
  const filler = await bundleScript('fill-ledger.inside.ts');
  const importer = await bundleScript('time-import.inside.ts');
  const reader = await bundleScript('time-history.inside.ts');
  const measured: Measured[] = [];
  try {
    for (const [name, filling] of fillings) {
      const stand = await PopupStand.open(browser, filling);
      measured.push({ name, stand, times: { popup: [], workspace: [] } });
      await stand.fill(filler, seed);
    }
    const turns = measured.flatMap((one) => (['popup', 'workspace'] as const).map((page) => ({ one, page })));
    for (const { one, page } of [...turns, ...turns]) await timePage(one.stand.driver, PAGES[page]);
    for (let count = 0; count < rounds; count += 1) {
      const order = new Map(turns.map((turn) => [turn, random.next()]));
      for (const [{ one, page }] of [...order].sort(([, a], [, b]) => a - b))
        one.times[page].push((await timePage(one.stand.driver, PAGES[page])).painted);
    }
    const full = measured.at(-1);
    if (!full) return [];
    const reads = (await inWorkspace(full, `${reader}.timeHistory()`)) as HistoryTimes;
    const times = await timeImports(full, importer, imports);
    return [
      ...pageFigures(measured, seed),
      ...readFigures(full, reads, seed),
      ...importFigures(full, times, seed),
    ];
  } finally {
    for (const { stand } of measured) await stand.close();
  }
}

/** Acknowledged in the database, and followed by the second copy; milliseconds for each import. */
type ImportTimes = { acknowledged: number; copied: number }[];

async function timeImports(full: Measured, importer: string, count: number): Promise<ImportTimes> {
  const times: ImportTimes = [];
  for (let run = 0; run < count; run += 1)
    times.push((await inWorkspace(full, `${importer}.timeImport(${run})`)) as ImportTimes[number]);
  return times;
}

async function inWorkspace({ stand }: Measured, source: string): Promise<unknown> {
  const page = await stand.driver.openExtensionPage('workspace.html');
  const answer = await page.evaluate(source);
  await page.close();
  return answer;
}

function pageFigures(measured: readonly Measured[], seed: number): Figure[] {
  const [empty, bare, full] = measured;
  if (!empty || !bare || !full) return [];
  const told = { id: 'P9', n: full.times.popup.length, seed, browser: full.stand.driver.version };
  const median = (one: Measured, page: Page) => round(quantile(one.times[page], 0.5));
  const ratio = (page: Page, one: Measured, base: Measured) => ({
    ...told,
    what: `${page}, ${one.name}, against ${base.name}, ratio of medians`,
    unit: 'times',
    measured: round(quantile(one.times[page], 0.5) / quantile(base.times[page], 0.5)),
  });
  const times = (page: Page, one: Measured) => ({
    ...told,
    what: `${page} to painted content, ${one.name}, median`,
    unit: 'ms',
    measured: median(one, page),
    details: { ...summarize(one.times[page]), fillSeconds: one.stand.fillSeconds },
  });
  return [
    ...measured.map((one) => reported(times('popup', one))),
    atMost(FLAT, ratio('popup', full, empty)),
    reported(ratio('popup', full, bare)),
    ...[empty, bare].map((one) => reported(times('workspace', one))),
    atMost(INTERACTIVE, times('workspace', full)),
    reported(ratio('workspace', full, empty)),
  ];
}

function readFigures({ name, stand }: Measured, times: HistoryTimes, seed: number): Figure[] {
  const line = (part: keyof HistoryTimes, what: string): Figure => {
    const details = summarize(times[part]);
    const told = { id: 'P8', unit: 'ms', n: details.n, seed, browser: stand.driver.version };
    return reported({ ...told, what: `${what}, ${name}, median`, measured: details.median, details });
  };
  return [
    line('period', 'measurements of the period read'),
    line('history', 'measurements of all years read'),
    line('papers', 'notes on charts read'),
  ];
}

function importFigures({ name, stand }: Measured, times: ImportTimes, seed: number): Figure[] {
  const told = { id: 'P7', unit: 'ms', n: times.length, seed, browser: stand.driver.version };
  const line = (part: keyof ImportTimes[number], what: string): Figure => {
    const values = times.map((one) => one[part]);
    const details = summarize(values);
    return reported({ ...told, what: `${what}, ${name}, median`, measured: details.median, details });
  };
  return [
    line('acknowledged', 'import of 3,000 measurements with 20,000 rows to acknowledgement'),
    line('copied', 'the same until the second copy has followed'),
  ];
}
