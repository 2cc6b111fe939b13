import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/harness/driver';
import { launchBrowser } from '../browser/harness/launch';
import { Margin } from '../browser/harness/margin';
import { said } from '../browser/harness/said';
import { pause } from '../browser/harness/until';
import { createRandom } from '../simulators/random';
import { type Simulators, startSimulators } from '../simulators/start-simulators';
import { atMost, type Figure, reported } from './figure';
import { meanDifference, quantile, round } from './summarize';

/** Work of the page's main thread from the navigation on, in milliseconds. */
interface Cost {
  /** time on the processor in all tasks; being preempted by other programs does not count */
  processor: number;
  /** time by the clock in all tasks */
  clock: number;
  /** of that, in scripts, in style and layout */
  script: number;
  layout: number;
}

interface Paired {
  pairs: number;
  seed: number;
  scene: Scene;
}

/** How long a page is left alone before it is asked, in milliseconds after its load. */
const SETTLED = 3000;

/** The page that is visited. */
export interface Scene {
  /** as it is called in the figures */
  name: string;
  address(sim: Simulators): string;
  /** what is done on it after its load, the same with and without the extension */
  storm?(page: Page, sim: Simulators): Promise<void>;
  /** milliseconds of processor time allowed; null: reported */
  target: number | null;
}

/** The story's ticket, left alone. */
export const ticketScene: Scene = {
  name: 'the ticket',
  address: ({ hosts, zendesk }) => `${hosts.zendesk}/agent/tickets/${zendesk.storyTicket}`,
  target: 30,
};

/** What the extension adds to the page's main thread: pairs of visits, with and without it. */
export async function measurePage({ pairs, seed, scene }: Paired): Promise<Figure[]> {
  const random = createRandom(seed);
  const sim = await startSimulators({ seed, now: new Date().toISOString() });
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'throughline-bench-')));
  const launch = (profile: string | undefined) => launchBrowser({ port: sim.port, profile }, 'chromium');
  const [withIt, bare] = await Promise.all([launch(profiles[0]), launch(profiles[1])]);
  try {
    await bare.browser.uninstallExtension(new URL(bare.extensionUrl('')).host);
    const once = (driver: Driver) => visit(driver, scene, sim);
    for (const driver of [withIt, bare, withIt, bare]) await once(driver);
    await checkMargins(withIt, bare, scene.address(sim));
    const costs: { added: Cost; base: Cost }[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const first = random.chance(0.5);
      const [one, two] = [await once(first ? withIt : bare), await once(first ? bare : withIt)];
      costs.push(first ? { added: one, base: two } : { added: two, base: one });
    }
    return figuresOf(costs, seed, withIt.version, scene);
  } finally {
    await Promise.all([withIt.close(), bare.close()]);
    await sim.close();
    for (const profile of profiles) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

/** A comparison of two pages without the margin, or of two with it open, would be worth nothing. */
async function checkMargins(withIt: Driver, bare: Driver, address: string): Promise<void> {
  for (const driver of [withIt, bare]) {
    const page = await driver.browser.newPage();
    await page.goto(address);
    const margin = new Margin(driver, page);
    if (driver === withIt) await margin.find('region', 'Throughline');
    else await pause(SETTLED);
    const open = await margin.has('button', said('overlay_hide'));
    if (open || (driver === bare && (await margin.has('region', 'Throughline'))))
      throw new Error('the margin is not as this measurement needs it');
    await page.close();
  }
}

async function visit(driver: Driver, scene: Scene, sim: Simulators): Promise<Cost> {
  const page = await driver.browser.newPage();
  const read = async (timeDomain: 'timeTicks' | 'threadTicks') => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain });
    return async (): Promise<(name: string) => number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (name) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
    };
  };
  const [byClock, byProcessor] = [await read('timeTicks'), await read('threadTicks')];
  await page.goto(scene.address(sim), { waitUntil: 'load' });
  await scene.storm?.(page, sim);
  await pause(SETTLED);
  const [clock, processor] = [await byClock(), await byProcessor()];
  await page.close();
  return {
    processor: processor('TaskDuration'),
    clock: clock('TaskDuration'),
    script: clock('ScriptDuration'),
    layout: clock('LayoutDuration') + clock('RecalcStyleDuration'),
  };
}

function figuresOf(
  costs: { added: Cost; base: Cost }[],
  seed: number,
  browser: string,
  { name, target }: Scene,
): Figure[] {
  const compare = (part: keyof Cost) => ({
    difference: meanDifference(costs.map(({ added, base }) => added[part] - base[part])),
    withExtension: round(
      quantile(
        costs.map(({ added }) => added[part]),
        0.5,
      ),
    ),
    bare: round(
      quantile(
        costs.map(({ base }) => base[part]),
        0.5,
      ),
    ),
  });
  const told = { id: 'P1', unit: 'ms', n: costs.length, seed, browser };
  const figure = (part: keyof Cost, what: string) => {
    const details = compare(part);
    return { ...told, what, measured: details.difference.mean, details };
  };
  const processor = figure('processor', `main thread added to ${name}, processor time, mean of pairs`);
  return [
    target === null ? reported(processor) : atMost(target, processor),
    reported(figure('clock', `main thread added to ${name}, by the clock, mean of pairs`)),
    reported(figure('script', `${name}: of that in scripts, by the clock`)),
    reported(figure('layout', `${name}: of that in style and layout, by the clock`)),
  ];
}
