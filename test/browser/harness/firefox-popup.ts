import type { Page } from 'puppeteer-core';
import { PANEL, runInside } from './firefox-inside';
import type { Surface } from './surface';
import { until } from './until';

/** The opened popup panel; puppeteer does not see it, so it is reached from the inside. `limit` in milliseconds. */
export async function reachPanel(page: Page, url: string, limit: number): Promise<Surface> {
  const inside = (source: string): Promise<unknown> => runInside(page, PANEL, url, source);
  await until(
    'the panel',
    () => runInside(page, PANEL, url, "send(content.document.readyState === 'complete');", 1000),
    limit,
  );
  return {
    evaluate: (source) =>
      inside(`
        const document = content.document;
        const getComputedStyle = (element) => content.getComputedStyle(element);
        Promise.resolve(${source}).then(send, fail);`),
    async click(x, y) {
      await inside(`
        for (const kind of ['mousemove', 'mousedown', 'mouseup']) {
          content.synthesizeMouseEvent(kind, ${x}, ${y}, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false });
        }
        send(true);`);
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async close() {
      await inside('send(true); content.close();');
    },
  };
}
