/** Selections inside a closed shadow root: the standard way, and Chromium's older one. */
interface SelectingRoot {
  getSelection?(): Selection | null;
}
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * What is selected in the quotation preview, as `[start, end)` of the text as it is laid out. The preview
 * holds that very text, blocks included, so places are counted in it.
 */
export function selectedStretch(root: ShadowRoot): [number, number] | null {
  const page = root.ownerDocument;
  const quote = root.querySelector('.quote');
  const selection = page.getSelection() as (Selection & ComposedSelection) | null;
  const own = (root as SelectingRoot).getSelection?.() ?? selection;
  const range =
    selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ??
    (own?.rangeCount ? own.getRangeAt(0) : null);
  if (!range || !quote?.contains(range.startContainer) || !quote.contains(range.endContainer)) return null;
  const before = page.createRange();
  const placeOf = (node: Node, offset: number) => {
    before.setStart(quote, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return end > start ? [start, end] : null;
}
