/** Whether the page reads from right to left: pictures are mirrored then, as columns are by themselves. */
export function readsRightToLeft(): boolean {
  return document.dir === 'rtl';
}
