import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/harness/driver';
import { wireOf } from '../browser/harness/firefox-inside';
import { pause } from '../browser/harness/until';
import { createRandom } from '../simulators/random';

export interface Killing {
  seed: number;
  /** shortest and longest time between two kills, in milliseconds */
  gap: readonly [number, number];
}

/** So many kills without any progress in between, and the next ones come half as often. */
const FRUITLESS = 6;

/**
 * Ends the worker again and again until `stop`, which answers how many running workers were ended. Where a
 * worker needs longer to start than it is given, nothing would ever get done: then the gaps grow until it does.
 * @param progress grows whenever something got done
 */
export function killAtRandom(
  driver: Driver,
  page: Page,
  { seed, gap }: Killing,
  progress: () => number,
): { stop(): Promise<number> } {
  const random = createRandom(seed);
  let going = true;
  let kills = 0;
  const work = (async () => {
    let [stretch, fruitless, before] = [1, 0, progress()];
    while (going) {
      await pause(random.between(...gap) * stretch);
      if (!going || !(await killWorker(driver, page))) continue;
      kills += 1;
      fruitless = progress() > before ? 0 : fruitless + 1;
      before = progress();
      if (fruitless === 0) stretch = Math.max(1, stretch / 2);
      else if (fruitless % FRUITLESS === 0) stretch *= 2;
    }
  })();
  // whoever stops hears of a failure; until then it is nobody's
  work.catch(() => undefined);
  return {
    async stop() {
      going = false;
      await work;
      return kills;
    },
  };
}

/** Ends the worker whatever it is doing; false when none was running. */
export function killWorker(driver: Driver, page: Page): Promise<boolean> {
  return driver.name === 'firefox' ? killInFirefox(page) : driver.killWorker();
}

/** The protocol has no word for it, but the browser's own window may do what its add-ons page does. */
async function killInFirefox(page: Page): Promise<boolean> {
  const wire = wireOf(page);
  const tree = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find((one) => one.url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('no browser window');
  const { result } = await wire.send('script.callFunction', {
    functionDeclaration: `async () => {
      const { extension } = WebExtensionPolicy.getByID('throughline@throughline.example');
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    }`,
    target: { context: window.context },
    awaitPromise: true,
    arguments: [],
  });
  if (result.type === 'exception')
    throw new Error(result.exceptionDetails?.text ?? 'could not end the worker');
  return result.result?.value === true;
}
