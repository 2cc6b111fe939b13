/** Firefox lets extensions look into closed roots; Chromium does so by another road and never needs it here. */
interface OpenedElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Firefox ends the old script when the extension is updated and starts the new one in pages that are
 * open: what the old one drew stays behind, dead. Drafts were saved by then, so it can go.
 * @returns whether there was one
 */
export function removeDeadLayers(page: Document): boolean {
  let found = false;
  for (const element of [...page.documentElement.children]) {
    const root = element.localName.includes('-') ? (element as OpenedElement).openOrClosedShadowRoot : null;
    if (!root?.querySelector('.layer')) continue;
    element.remove();
    found = true;
  }
  return found;
}
