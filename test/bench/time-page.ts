import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/harness/driver';
import { until } from '../browser/harness/until';

/** Milliseconds since the navigation to the page began. */
export interface PageTime {
  /** the page's own mark: what it is opened for stands in the document */
  content: number;
  /** the frame that shows it was drawn, and the page takes the next task: it can be used */
  painted: number;
}

/** Runs before the page's own scripts: notes when the page marks its first content, and when that is on the screen. */
const WATCH = `(() => {
  const noted = { content: 0, painted: 0 };
  globalThis.throughlineTimes = noted;
  const mark = performance.mark.bind(performance);
  performance.mark = (name, ...rest) => {
    const made = mark(name, ...rest);
    if (name !== 'throughline:content' || noted.content > 0) return made;
    noted.content = performance.now();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => { noted.painted = performance.now(); };
      after.port2.postMessage(null);
    });
    return made;
  };
})()`;

/** Opens one of our own pages in a tab, with no worker running, and closes it again. */
export async function timePage(driver: Driver, path: string): Promise<PageTime> {
  await driver.killWorker();
  const page = await driver.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  // in Firefox going to an extension page never settles
  void page.goto(driver.extensionUrl(path)).catch(() => undefined);
  const time = await until(`${path} to show its content`, () => readTime(page), 30_000);
  await page.close();
  return time;
}

async function readTime(page: Page): Promise<PageTime | null> {
  const time = (await page.evaluate('globalThis.throughlineTimes ?? null')) as PageTime | null;
  return time && time.painted > 0 ? time : null;
}
