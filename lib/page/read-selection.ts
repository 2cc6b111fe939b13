/** The selected text when all of it lies inside the element; null otherwise. */
export function readSelection(selection: Selection | null, anchor: Element | null): string | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !anchor) return null;
  if (!anchor.contains(selection.getRangeAt(0).commonAncestorContainer)) return null;
  return selection.toString().trim() || null;
}
