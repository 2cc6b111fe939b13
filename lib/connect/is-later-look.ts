/** Milliseconds after which a page is taken to have been loaded anew when nothing tells one load from another. */
const LATER = 15_000;

/**
 * Whether an attempt comes from a page that was loaded after the one whose session was refused. Then the page has
 * a session and the API refuses it still: an old cookie lies beside the new one.
 * @param refused when the session was first refused
 * @param pages the loads the two attempts came from, where they are known
 */
export function isLaterLook(refused: string, now: Date, pages: { before?: string; after?: string }): boolean {
  if (pages.before !== undefined && pages.after !== undefined) return pages.before !== pages.after;
  return now.getTime() - Date.parse(refused) >= LATER;
}
