import type { KeyInput, Page } from 'puppeteer-core';
import { OwnPage } from './own-page';
import { tabSurface } from './tab-surface';

/** Presses of the mouse and of keys that a person would have made. */
export interface Steps {
  clicks: number;
  /** keys that do something by themselves */
  keys: number;
  /** letters of what is written */
  letters: number;
}

/** One of our own pages used as by a person, every click and every key of whom is counted. */
export class CountedPage extends OwnPage {
  constructor(
    readonly page: Page,
    private readonly steps: Steps,
  ) {
    const tab = tabSurface(page);
    super({
      ...tab,
      click(x, y) {
        steps.clicks += 1;
        return tab.click(x, y);
      },
      type(text) {
        steps.letters += text.length;
        return tab.type(text);
      },
    });
  }

  async key(name: KeyInput): Promise<void> {
    this.steps.keys += 1;
    await this.page.keyboard.press(name);
  }

  /** Picks a file in the browser's own dialog, which the field stands behind: two clicks there. */
  async pick(field: string, path: string): Promise<void> {
    this.steps.clicks += 2;
    const input = await this.page.$(field);
    if (!input) throw new Error(`no field for a file: ${field}`);
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }
}
