import axe from 'axe-core';
import type { Violation } from './margin';
import { type Found, searchRoot, type Wanted } from './search-root';
import type { Surface } from './surface';
import { until } from './until';

/** One of the extension's own pages, used by what is written on it. */
export class OwnPage {
  constructor(readonly surface: Surface) {}

  async all(role: string, name: string | RegExp = '', more: Partial<Wanted> = {}): Promise<Found[]> {
    const wanted: Wanted = {
      role,
      name: typeof name === 'string' ? name : name.source,
      pattern: name instanceof RegExp,
      scroll: false,
      focus: false,
      within: '',
      ...more,
    };
    const source = `(() => { const __name = (value) => value; return (${searchRoot.toString()})(document, ${JSON.stringify(wanted)}); })()`;
    return (await this.surface.evaluate(source)) as Found[];
  }

  async find(role: string, name: string | RegExp = '', limit = 15_000): Promise<Found> {
    return this.telling(until(`${role} "${name}"`, async () => (await this.all(role, name))[0], limit));
  }

  async has(role: string, name: string | RegExp = ''): Promise<boolean> {
    return (await this.all(role, name)).length > 0;
  }

  async waitText(wanted: string | RegExp, limit = 15_000): Promise<string> {
    const ask = async (): Promise<string | null> => {
      const text = await this.text();
      return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) ? text : null;
    };
    return this.telling(until(`"${wanted}"`, ask, limit));
  }

  async text(): Promise<string> {
    return String(await this.surface.evaluate('document.body.innerText'));
  }

  async press(name: string | RegExp, role = 'button', place = 0): Promise<void> {
    const target = await this.telling(
      until(`a free ${role} "${name}"`, async () => {
        const one = (await this.all(role, name, { scroll: place }))[place];
        if (!one || one.disabled || !one.reachable) return null;
        // Firefox may still be scrolling back to the field that was typed into last
        const still = (await this.all(role, name))[place];
        return still && still.x === one.x && still.y === one.y ? one : null;
      }),
    );
    await this.surface.click(target.x, target.y);
  }

  async type(name: string | RegExp, text: string, role = 'textbox'): Promise<void> {
    await this.press(name, role);
    await this.surface.type(text);
  }

  async axe(): Promise<Violation[]> {
    await this.surface.evaluate(axe.source);
    const found = await this.surface.evaluate(
      `axe.run().then((result) => JSON.stringify(result.violations.map(({ id, help, nodes }) =>
        ({ id, help, where: nodes.map((node) => node.target.join(' ') + ' ' + node.html) }))))`,
    );
    return JSON.parse(String(found));
  }

  close(): Promise<void> {
    return this.surface.close();
  }

  private async telling<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      throw new Error(
        `${String(error)}\nThe page says: ${(await this.text().catch(() => '')).slice(0, 800)}`,
      );
    }
  }
}
