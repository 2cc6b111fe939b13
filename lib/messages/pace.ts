/** At most this many messages from one tab within the window; a page that floods is refused, not served. */
const LIMIT = 400;
const WINDOW_MS = 10_000;

/** Counts messages per tab. State lives with the worker; a new worker starts counting anew. */
export function createPace(): (tab: number, at: number) => boolean {
  const seen = new Map<number, { since: number; count: number }>();
  return (tab, at) => {
    const entry = seen.get(tab);
    if (!entry || at - entry.since > WINDOW_MS) {
      seen.set(tab, { since: at, count: 1 });
      return true;
    }
    entry.count += 1;
    return entry.count <= LIMIT;
  };
}
