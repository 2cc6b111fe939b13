/**
 * Closes a storage area to content scripts where the browser can (Chrome): the second copy of the
 * ledger lies there, and a host page's process has no business in it.
 */
export async function closeToPages(area: object): Promise<void> {
  if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
