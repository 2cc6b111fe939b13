/** Selections inside a closed shadow root: the standard way, and Chromium's older one. */
interface SelectingRoot {
  getSelection?(): Selection | null;
}
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * What is selected in the quotation preview, as `[start, end)` of the text as it is laid out.
 * Runs of words carry their place in `data-from`.
 */
export function selectedStretch(root: ShadowRoot): [number, number] | null {
  const range = selectedRange(root);
  if (!range || range.collapsed) return null;
  const start = placeIn(range.startContainer, range.startOffset);
  const end = placeIn(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? [start, end] : null;
}

function selectedRange(root: ShadowRoot): StaticRange | Range | null {
  const page = root.ownerDocument.getSelection();
  const composed = (page as ComposedSelection | null)?.getComposedRanges?.({ shadowRoots: [root] })[0];
  if (composed) return composed;
  const own = (root as SelectingRoot).getSelection?.() ?? page;
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : null;
}

function placeIn(container: Node, offset: number): number | null {
  if (container.nodeType === Node.TEXT_NODE) {
    const from = container.parentElement?.dataset.from;
    return from === undefined ? null : Number(from) + offset;
  }
  // between two runs: the start of the next one, else the end of the last one
  if (!(container instanceof HTMLElement)) return null;
  const run = container.dataset.from === undefined ? container.children[offset] : container;
  const next = run instanceof HTMLElement ? run.dataset.from : undefined;
  if (next !== undefined) return Number(next) + (run === container && offset > 0 ? textLength(run) : 0);
  const last = container.closest('[data-quote]') && container.querySelector('[data-from]:last-of-type');
  return last instanceof HTMLElement ? Number(last.dataset.from) + textLength(last) : null;
}

function textLength(element: Element): number {
  return element.textContent?.length ?? 0;
}
