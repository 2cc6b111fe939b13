import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Where the focus is, as somebody without a mouse would be told. */
const FOCUSED = `(() => {
  const on = document.activeElement;
  if (!on || on === document.body) return '';
  const label = on.getAttribute('aria-label') || [...(on.labels ?? [])].map((one) => one.textContent).join(' ');
  return (label || on.textContent || '').replace(/\\s+/g, ' ').trim();
})()`;

/** One of our own pages, used by keys alone. */
export class KeyWalk {
  constructor(readonly page: Page) {}

  focused(): Promise<unknown> {
    return this.page.evaluate(FOCUSED);
  }

  /** Presses Tab until the focus stands on something of that name; once around the page at most. */
  async tabTo(name: string, backwards = false): Promise<void> {
    await this.page.bringToFront();
    const met: unknown[] = [];
    for (let step = 0; step < 250; step++) {
      const here = await this.focused();
      if (here === name) return;
      met.push(here);
      if (backwards) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (backwards) await this.page.keyboard.up('Shift');
    }
    throw new Error(`Tab never came to "${name}"; it met ${JSON.stringify([...new Set(met)])}`);
  }

  async press(name: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press(key);
  }

  async type(name: string, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.type(text);
  }

  /** Waits until the focus was put on something of that name. */
  async waitFocus(name: string): Promise<void> {
    await until(`the focus on "${name}"`, async () => (await this.focused()) === name);
  }
}
