import { createRandom } from '../simulators/random';
import type { BrowserName } from '../stage/find-browser.mjs';
import { bundleScript } from './bundle-script';
import { atMost, type Figure } from './figure';
import { PopupStand } from './popup-stand';
import { quantile, round, summarize } from './summarize';
import { timePage } from './time-page';

export interface PopupWish {
  browser: BrowserName;
  /** entries in the ledger, the base of comparison first */
  sizes: readonly number[];
  rounds: number;
  seed: number;
}

/** Milliseconds for single reads. */
interface Reads {
  totals: number[];
  rollups: number[];
}

/** Largest ratio of medians against the smallest ledger. */
const FLAT = { popup: 1.3, totals: 1.5 };
/** Milliseconds. */
const QUICK = { popup: 100, totals: 1 };
const QUARTER = 91 * 86_400_000;

/** Time to the popup's first content over ledgers of several sizes, one browser each, taken in turns. */
export async function measurePopup({ browser, sizes, rounds, seed }: PopupWish): Promise<Figure[]> {
  const random = createRandom(seed);
  const filler = await bundleScript('fill-ledger.inside.ts');
  const reader = await bundleScript('time-reads.inside.ts');
  const stands: PopupStand[] = [];
  try {
    for (const size of sizes) {
      const stand = await PopupStand.open(browser, { entries: size, plan: 'preset', months: 0 });
      stands.push(stand);
      await stand.fill(filler, seed);
    }
    for (const { driver } of [...stands, ...stands]) await timePage(driver, 'popup.html');
    for (let round = 0; round < rounds; round += 1) {
      const order = new Map(stands.map((stand) => [stand, random.next()]));
      for (const [stand] of [...order].sort(([, a], [, b]) => a - b)) {
        const { content, painted } = await timePage(stand.driver, 'popup.html');
        stand.content.push(content);
        stand.painted.push(painted);
      }
    }
    const reads: Reads[] = [];
    for (const stand of stands) reads.push(await timeReads(stand, reader));
    return stands.flatMap((stand, index) => [
      ...popupFigures(stand, stands[0], seed),
      ...totalsFigures(stand, reads[index], { size: sizes[0], reads: reads[0] }, seed),
    ]);
  } finally {
    for (const stand of stands) await stand.close();
  }
}

async function timeReads({ driver }: PopupStand, reader: string): Promise<Reads> {
  const page = await driver.openExtensionPage('popup.html');
  const now = Date.now();
  const [from, to] = [now - QUARTER, now].map((time) => `'${new Date(time).toISOString().slice(0, 10)}'`);
  const times = (await page.evaluate(`${reader}.timeReads(${from}, ${to})`)) as Reads;
  await page.close();
  return times;
}

function popupFigures(stand: PopupStand, base: PopupStand | undefined, seed: number): Figure[] {
  const { filling, painted, content, fillSeconds, driver } = stand;
  const size = filling.entries;
  const told = { id: 'P9', n: painted.length, seed, browser: driver.version };
  const what = `popup to painted content, no worker running, ${size} entries`;
  const spread = { painted: summarize(painted), content: summarize(content) };
  const details = { ...spread, fillSeconds, samples: painted.map(round) };
  const time = atMost(QUICK.popup, {
    ...told,
    what: `${what}, p95`,
    unit: 'ms',
    measured: spread.painted.p95,
    details,
  });
  if (!base || stand === base) return [time];
  const ratio = round(quantile(painted, 0.5) / quantile(base.painted, 0.5));
  const compared = `${what} against ${base.filling.entries}, ratio of medians`;
  return [time, atMost(FLAT.popup, { ...told, what: compared, unit: 'times', measured: ratio })];
}

function totalsFigures(
  stand: PopupStand,
  reads: Reads | undefined,
  base: { size: number | undefined; reads: Reads | undefined },
  seed: number,
): Figure[] {
  if (!reads || !base.reads) return [];
  const told = { id: 'P8', n: reads.totals.length, seed, browser: stand.driver.version };
  const what = `totals of the ledger, ${stand.filling.entries} entries`;
  const details = { totals: summarize(reads.totals), quarterOfRollups: summarize(reads.rollups) };
  const measured = details.totals.median;
  const time = atMost(QUICK.totals, { ...told, what: `${what}, median`, unit: 'ms', measured, details });
  if (reads === base.reads) return [time];
  const ratio = round(quantile(reads.totals, 0.5) / quantile(base.reads.totals, 0.5));
  const compared = `${what} against ${base.size}, ratio of medians`;
  return [time, atMost(FLAT.totals, { ...told, what: compared, unit: 'times', measured: ratio })];
}
