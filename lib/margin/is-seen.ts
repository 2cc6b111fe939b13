const LEAST_OPACITY = 0.6;

/**
 * Whether a person can see what they are about to press: nothing above the margin fades, cuts, moves or
 * disables it, and at the given point of the window the topmost thing is the margin.
 * @param host our element in the page
 * @param x, y point in CSS pixels of the window
 */
export function isSeen(host: Element, x: number, y: number): boolean {
  const page = host.ownerDocument;
  // nobody but the page writes a style on our element
  if (host.hasAttribute('style') || page.elementFromPoint(x, y) !== host) return false;
  let opacity = 1;
  for (let at: Element | null = host; at; at = at.parentElement) opacity *= opacityOf(at);
  // not above us, but a page that fades its body away shows nothing to judge by
  if (page.body) opacity = Math.min(opacity, opacityOf(page.body));
  return opacity > LEAST_OPACITY;
}

/** 0 for an element that is cut, moved, filtered away or disabled. */
function opacityOf(element: Element): number {
  const { opacity, clipPath, transform, maskImage, filter, visibility } = getComputedStyle(element);
  const isPlain =
    [clipPath, transform, maskImage].every((value) => !value || value === 'none') &&
    !filter?.includes('opacity') &&
    visibility !== 'hidden' &&
    !element.hasAttribute('inert');
  return isPlain ? Number(opacity || 1) : 0;
}

/** The middle of the first line an element takes up, for presses that come without a pointer. */
export function middleOf(element: Element): [number, number] {
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

/** Whether the panel itself, and nothing of the page, is what one sees in its middle and near its ends. */
export function isOnTop(host: Element, panel: Element): boolean {
  const { left, top, width, height } = panel.getBoundingClientRect();
  return [0.1, 0.5, 0.9].every(
    (part) => host.ownerDocument.elementFromPoint(left + width / 2, top + height * part) === host,
  );
}
