/** Whether the element takes up any room in the page: neither hidden itself nor inside something hidden. */
export function isRendered(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** The nearest ancestor that scrolls its content, or the page itself. */
export function findScrollport(element: Element): Element {
  const page = element.ownerDocument;
  for (let at = element.parentElement; at && at !== page.body; at = at.parentElement) {
    const overflow = page.defaultView?.getComputedStyle(at).overflowY;
    if (overflow === 'auto' || overflow === 'scroll') return at;
  }
  return page.documentElement;
}

/** Whether something else of the page lies over this point of the element. `ours` is never in the way. */
export function isCovered(element: Element, x: number, y: number, ours: Element | null): boolean {
  const stack = element.ownerDocument.elementsFromPoint(x, y);
  const top = stack.find((found) => found !== ours && !ours?.contains(found));
  return top !== undefined && top !== element && !element.contains(top) && !top.contains(element);
}

/** Whether the element covers an area of the page. A box of its own is not needed if one of its first children has it. */
export function isShown(element: Element): boolean {
  // something hidden with a thousand children is not asked a thousand times
  const some = [element, ...(element.shadowRoot ?? element).children].slice(0, 6);
  return some.map((one) => one.getBoundingClientRect()).some(({ width, height }) => width > 0 && height > 0);
}
