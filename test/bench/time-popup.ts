import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/harness/driver';
import { until } from '../browser/harness/until';

/** Milliseconds since the navigation to the popup began. */
export interface PopupTime {
  /** plan header and first metric row stand in the document */
  content: number;
  /** the frame that shows them was drawn */
  painted: number;
}

/** Runs before the page's own scripts: notes when the first content is there, and when it is on the screen. */
const WATCH = `(() => {
  const noted = { content: 0, painted: 0 };
  globalThis.throughlinePopup = noted;
  const watching = new MutationObserver(() => {
    if (!document.querySelector('.plan-header h1') || !document.querySelector('li.metric')) return;
    watching.disconnect();
    noted.content = performance.now();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => { noted.painted = performance.now(); };
      after.port2.postMessage(null);
    });
  });
  watching.observe(document, { childList: true, subtree: true });
})()`;

/** Opens the popup's page in a tab of its own, with no worker running, and closes it again. */
export async function timePopup(driver: Driver): Promise<PopupTime> {
  await driver.killWorker();
  const page = await driver.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  // in Firefox going to an extension page never settles
  void page.goto(driver.extensionUrl('popup.html')).catch(() => undefined);
  const time = await until('the popup to show its content', () => readTime(page), 30_000);
  await page.close();
  return time;
}

async function readTime(page: Page): Promise<PopupTime | null> {
  const time = (await page.evaluate('globalThis.throughlinePopup ?? null')) as PopupTime | null;
  return time && time.painted > 0 ? time : null;
}
