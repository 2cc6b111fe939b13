import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { type Found, searchRoot, type Wanted } from './search-root';
import { until } from './until';

export interface Violation {
  id: string;
  help: string;
  where: string[];
}

/** The margin in one page, used as a person uses it: by what is written on it, with real input. */
export class Margin {
  constructor(
    readonly driver: Driver,
    readonly page: Page,
  ) {}

  /** Everything with this role and name that is shown; an empty name means any. */
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
    return (await this.driver.inRoot(this.page, searchRoot, [wanted])) ?? [];
  }

  /** The first match; waits for it, and fails with what is there instead. */
  async find(role: string, name: string | RegExp = '', limit = 15_000): Promise<Found> {
    try {
      return await until(`${role} "${name}"`, async () => (await this.all(role, name))[0], limit);
    } catch (error) {
      throw new Error(`${String(error)}\nThe margin says: ${(await this.text()).slice(0, 800)}`);
    }
  }

  async has(role: string, name: string | RegExp = ''): Promise<boolean> {
    return (await this.all(role, name)).length > 0;
  }

  async waitGone(role: string, name: string | RegExp = '', limit = 15_000): Promise<void> {
    await until(`${role} "${name}" to go`, async () => !(await this.has(role, name)), limit);
  }

  /** All text a reader sees, in order; empty when no margin is mounted. */
  async text(): Promise<string> {
    const text = await this.driver.inRoot(
      this.page,
      (root) => {
        const shown = [...root.children].filter((one) => one.localName !== 'style') as HTMLElement[];
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what the tree holds
        return shown.map((one) => one.innerText).join('\n');
      },
      [],
    );
    return text ?? '';
  }

  /** Waits until the margin says this. */
  async waitText(wanted: string | RegExp, limit = 15_000): Promise<string> {
    try {
      return await until(
        `"${wanted}" in the margin`,
        async () => {
          const text = await this.text();
          return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) ? text : null;
        },
        limit,
      );
    } catch (error) {
      throw new Error(`${String(error)}\nThe margin says: ${(await this.text()).slice(0, 800)}`);
    }
  }

  /** A real mouse click in the middle of an element, once it lies still and nothing covers it. */
  async press(name: string | RegExp, role = 'button', within = ''): Promise<void> {
    let before = '';
    const target = await until(`a free ${role} "${name}"`, async () => {
      const one = (await this.all(role, name, { scroll: true, within }))[0];
      if (!one) throw new Error(`not there. The margin says: ${(await this.text()).slice(0, 800)}`);
      if (!one.reachable) throw new Error(`covered by ${one.coveredBy}`);
      const spot = `${Math.round(one.x)} ${Math.round(one.y)} ${one.disabled}`;
      const still = spot === before;
      before = spot;
      return still && !one.disabled ? one : null;
    });
    await this.page.mouse.click(target.x, target.y);
  }

  /** Clicks into a field and types. */
  async type(name: string | RegExp, text: string): Promise<void> {
    await this.press(name, 'textbox');
    await this.page.keyboard.type(text);
  }

  /** The element that has the keyboard, or null. */
  async focused(): Promise<Found | null> {
    return (await this.all('')).find((one) => one.focused) ?? null;
  }

  /** Violations that axe finds inside the closed root. */
  async axe(): Promise<Violation[]> {
    const found = await this.driver.inRoot(this.page, runAxeInRoot, [], axe.source);
    if (found === null) throw new Error('no margin to look at');
    return found;
  }
}

/** axe needs to see the root: it is shown to this isolated world alone, and hidden again afterwards. */
async function runAxeInRoot(root: ShadowRoot): Promise<Violation[]> {
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  try {
    const scope = globalThis as unknown as { axe?: { run(where: Element): Promise<AxeResult> } };
    const result = await scope.axe?.run(root.host);
    return (result?.violations ?? []).map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => `${JSON.stringify(node.target)} ${node.html}`),
    }));
  } finally {
    Reflect.deleteProperty(root.host, 'shadowRoot');
  }
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown; html: string }[] }[];
}
