import type { Page } from 'puppeteer-core';
import type { Surface } from './surface';

/** A tab as a surface. */
export function tabSurface(page: Page): Surface {
  return {
    evaluate: (source) => page.evaluate(source),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  };
}
