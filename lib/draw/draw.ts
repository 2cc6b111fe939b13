import type { Described } from './jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';

type Props = Described['props'];

/** A child of an element at its place: the path of positions and keys that leads to it. */
type Slots = Map<string, Described | string>;

const placed = new WeakMap<Element, Map<string, ChildNode>>();
const given = new WeakMap<Element, Props>();

/**
 * Draws components into an element, and changes only what differs from last time: an element at the same
 * place, of the same kind, stays the same element and keeps focus, selection and scroll. Components are
 * plain functions of their props; they keep no state and are not told when they come or go. That is all
 * the margin needs, at a tenth of the weight that host pages would pay for Preact.
 */
export function draw(parent: Element, children: unknown): void {
  const slots: Slots = new Map();
  collect(children, '', slots);
  const before = placed.get(parent);
  const after = new Map<string, ChildNode>();
  for (const [place, node] of before ?? []) {
    if (fits(node, slots.get(place))) after.set(place, node);
    else node.remove();
  }
  let next = parent.firstChild;
  for (const [place, what] of slots) {
    const node = after.get(place) ?? create(parent, what);
    after.set(place, node);
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
    if (typeof what === 'string') {
      if (node.nodeValue !== what) node.nodeValue = what;
    } else {
      update(node as Element, what.props);
      draw(node as Element, what.props.children);
    }
  }
  placed.set(parent, after);
}

/** Unfolds lists and components. Gaps (null, false) keep their number, so that what follows stays itself. */
function collect(child: unknown, place: string, slots: Slots): void {
  if (child === null || child === undefined || typeof child === 'boolean') return;
  if (Array.isArray(child)) {
    child.forEach((one, at) => {
      collect(one, `${place}/${one?.key ?? at}`, slots);
    });
  } else if (typeof child === 'object') {
    const described = child as Described;
    if (typeof described.type === 'function') collect(described.type(described.props), place, slots);
    else slots.set(place, described);
  } else slots.set(place, String(child));
}

function fits(node: ChildNode, what: Described | string | undefined): boolean {
  if (typeof what === 'string') return node.nodeType === Node.TEXT_NODE;
  return node instanceof Element && node.localName === what?.type;
}

function create(parent: Element, what: Described | string): ChildNode {
  const page = parent.ownerDocument;
  if (typeof what === 'string') return page.createTextNode('');
  return page.createElementNS(what.type === 'svg' ? SVG : parent.namespaceURI, String(what.type));
}

function update(element: Element, props: Props): void {
  const before = given.get(element) ?? {};
  given.set(element, props);
  for (const name of Object.keys({ ...before, ...props })) {
    const value = props[name];
    if (name === 'value') {
      // what the person typed meanwhile is the same text, and must not lose its caret
      const field = element as HTMLInputElement;
      if (field.value !== value) field.value = String(value);
    } else if (value === before[name] || name === 'children') {
      // as it was
    } else if (name.startsWith('on')) {
      if (!before[name]) element.addEventListener(name.slice(2).toLowerCase(), handle);
    } else if (name === 'style') (element as HTMLElement).style.cssText = String(value ?? '');
    else if (value === null || value === undefined || (value === false && !name.startsWith('aria'))) {
      element.removeAttribute(name);
    } else element.setAttribute(name, value === true && !name.startsWith('aria') ? '' : String(value));
  }
}

/** Listeners are looked up when something happens: redrawing never has to swap them. */
function handle(this: Element, event: Event): void {
  for (const [name, listen] of Object.entries(given.get(this) ?? {})) {
    if (name.toLowerCase() !== `on${event.type}`) continue;
    if (Array.isArray(listen)) carryOut(listen);
    else (listen as ((event: Event) => void) | undefined)?.(event);
  }
}

let carryOut = (_deed: unknown[]): void => {};

/** Says who carries out what listeners name instead of doing it themselves. */
export function onDeed(listen: typeof carryOut): void {
  carryOut = listen;
}
