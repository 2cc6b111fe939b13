/** What the browser says about who sent a message; a page cannot forge it. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; cookieStoreId?: string; incognito?: boolean };
  documentId?: string;
}

/**
 * Whether a message came from our content script in the top frame of a page we serve.
 * @param ownId this extension's id
 * @param isServed whether an address is one of the sites' pages
 */
export function isFromPage(sender: Sender, ownId: string, isServed: (url: URL) => boolean): boolean {
  if (sender.id !== ownId || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  if (!sender.url || !URL.canParse(sender.url)) return false;
  const url = new URL(sender.url);
  return isServed(url) && (sender.origin === undefined || sender.origin === url.origin);
}
