import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../browser/harness/driver';
import { launchBrowser } from '../browser/harness/launch';
import { createRandom } from '../simulators/random';
import type { BrowserName } from '../stage/find-browser.mjs';
import { bundleScript } from './bundle-script';
import { atMost, type Figure } from './figure';
import { quantile, round, summarize } from './summarize';
import { timePopup } from './time-popup';

export interface PopupWish {
  browser: BrowserName;
  /** entries in the ledger, the base of comparison first */
  sizes: readonly number[];
  rounds: number;
  seed: number;
}

/** Nothing listens there, and nothing has to: no host page takes part. */
const NO_PORT = 9;
/** Largest ratio of medians against the smallest ledger. */
const FLAT = 1.3;
/** Milliseconds. */
const QUICK = 100;

/** Time to the popup's first content over ledgers of several sizes, one browser each, taken in turns. */
export async function measurePopup({ browser, sizes, rounds, seed }: PopupWish): Promise<Figure[]> {
  const random = createRandom(seed);
  const filler = await bundleScript('fill-ledger.inside.ts');
  const reader = await bundleScript('time-reads.inside.ts');
  const stands: Stand[] = [];
  try {
    for (const size of sizes) stands.push(await prepareStand(browser, size, filler, seed));
    for (const { driver } of [...stands, ...stands]) await timePopup(driver);
    for (let round = 0; round < rounds; round += 1) {
      for (const stand of [...stands].sort(() => random.next() - 0.5)) {
        const { content, painted } = await timePopup(stand.driver);
        stand.content.push(content);
        stand.painted.push(painted);
      }
    }
    for (const stand of stands) stand.reads = await timeReads(stand.driver, reader);
    return figuresOf(stands, seed);
  } finally {
    for (const { driver, profile } of stands) {
      await driver.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

interface Stand {
  size: number;
  profile: string;
  driver: Driver;
  content: number[];
  painted: number[];
  reads: { counter: number[]; rollups: number[] };
  fillSeconds: number;
}

/** A profile with so many entries, in a browser that was started after they were written. */
async function prepareStand(
  browser: BrowserName,
  size: number,
  filler: string,
  seed: number,
): Promise<Stand> {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const launch = (): Promise<Driver> => launchBrowser({ port: NO_PORT, profile, workerIdle: 100 }, browser);
  const filling = await launch();
  const begin = Date.now();
  const page = await filling.openExtensionPage('workspace.html');
  page.setDefaultTimeout(0);
  const entries = await page.evaluate(`${filler}.fillLedger(${size}, ${seed})`);
  const fillSeconds = round((Date.now() - begin) / 1000);
  await filling.close();
  if (entries !== size) throw new Error(`the ledger holds ${entries} entries, not ${size}`);
  const driver = await launch();
  return {
    size,
    profile,
    driver,
    content: [],
    painted: [],
    reads: { counter: [], rollups: [] },
    fillSeconds,
  };
}

async function timeReads(driver: Driver, reader: string): Promise<Stand['reads']> {
  const page = await driver.openExtensionPage('popup.html');
  const to = new Date();
  const from = new Date(to.getTime() - 91 * 86_400_000);
  const [first, last] = [from, to].map((date) => JSON.stringify(date.toISOString().slice(0, 10)));
  const times = (await page.evaluate(`${reader}.timeReads(${first}, ${last})`)) as Stand['reads'];
  await page.close();
  return times;
}

function figuresOf(stands: Stand[], seed: number): Figure[] {
  const [base] = stands;
  if (!base) return [];
  const browser = base.driver.version;
  const median = (values: number[]): number => quantile(values, 0.5);
  return stands.flatMap((stand) => {
    const { size, painted, content, reads, fillSeconds } = stand;
    const told = { unit: 'ms', n: painted.length, seed, browser };
    const time = {
      ...told,
      id: 'P9',
      what: `popup to painted content, p95, ${size} entries, no worker running`,
      measured: summarize(painted).p95,
      details: {
        painted: summarize(painted),
        content: summarize(content),
        fillSeconds,
        samples: painted.map(round),
      },
    };
    const counter = {
      ...told,
      id: 'P8',
      what: `totals of the ledger at ${size} entries, median`,
      measured: round(median(reads.counter)),
      n: reads.counter.length,
      details: { counter: summarize(reads.counter), quarterOfRollups: summarize(reads.rollups) },
    };
    const flat = (id: string, what: string, limit: number, ratio: number, n: number): Figure =>
      atMost(limit, {
        ...told,
        id,
        n,
        unit: 'times',
        what: `${what}, ${size} against ${base.size} entries`,
        measured: round(ratio),
      });
    if (stand === base) return [atMost(QUICK, time), atMost(1, counter)];
    return [
      atMost(QUICK, time),
      flat(
        'P9',
        'popup to painted content, ratio of medians',
        FLAT,
        median(painted) / median(base.painted),
        painted.length,
      ),
      atMost(1, counter),
      flat(
        'P8',
        'totals, ratio of medians',
        1.5,
        median(reads.counter) / median(base.reads.counter),
        reads.counter.length,
      ),
    ];
  });
}
