import { h } from './element.js';
import { createPage } from './pages.js';
import { readRoute } from './router.js';

const KEPT = 4;

/** Standard navigation: one page in front; those before it stay mounted for a while, hidden. */
export function createStandard() {
  const root = h('div', { class: 'oneContent-stack' });
  const mounted = new Map();

  function place(route) {
    const known = mounted.get(route.path);
    if (known) return known;
    const page = createPage(route);
    const host = h('div', { class: 'windowViewMode-normal oneContent lafPageHost' }, page.root);
    root.append(host);
    const made = { page, host };
    mounted.set(route.path, made);
    for (const [path, old] of mounted) {
      if (mounted.size <= KEPT || old === made) break;
      old.host.remove();
      mounted.delete(path);
    }
    return made;
  }

  return {
    root,
    /** brings the address's page to the front and answers with it */
    show() {
      const front = place(readRoute());
      for (const one of mounted.values()) {
        one.host.classList.toggle('active', one === front);
        one.host.hidden = one !== front;
      }
      return front.page;
    },
    pages: () => [...mounted.values()].map((one) => one.page),
    /** where a press on a link leads */
    address: (path) => path,
    named() {},
  };
}
