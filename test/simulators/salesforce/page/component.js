import { present, setAttributes } from './element.js';

const FILES = ['base.css', 'record.css', 'parts.css'];
const sheet = new CSSStyleSheet();
let native = false;

/** Chooses how components are built from now on; native roots need the page's styles of their own. */
export async function setShadow(mode) {
  native = mode === 'native';
  if (!native || sheet.cssRules.length > 0) return;
  const texts = await Promise.all(FILES.map(async (name) => (await fetch(`/page/${name}`)).text()));
  sheet.replaceSync(texts.join('\n'));
}

/** A component: its template stands in an open root of its own, or flat among its children. */
export function component(tag, attributes, ...children) {
  const element = make(tag, attributes);
  const place = native ? openRoot(element) : element;
  place.append(...present(children));
  return element;
}

/** A component that shows what it is given through a slot: given things stay with the giver. */
export function wrapper(tag, attributes, ...children) {
  const element = make(tag, attributes);
  const slot = document.createElement('slot');
  if (native) {
    openRoot(element).append(slot);
    element.append(...present(children));
  } else {
    slot.append(...present(children));
    element.append(slot);
  }
  return element;
}

/** Puts other content where a component's template is. */
export function refill(element, ...children) {
  (element.shadowRoot ?? element).replaceChildren(...present(children));
}

function make(tag, attributes) {
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  return element;
}

function openRoot(element) {
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}
