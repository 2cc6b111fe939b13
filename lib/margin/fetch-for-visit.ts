import type { Fetched } from '@/lib/model/fetched';
import { getSameOrigin } from '@/lib/page/get-same-origin';

/** What was fetched while one record is in view. Lives as long as the visit, and is stored nowhere. */
export interface Visit {
  given(): Given;
  /**
   * Fetches all paths side by side. What is under way already, or came since `known` was given (null: nothing
   * was), is not fetched again.
   * @returns false when the visit is over and something was still to be fetched
   */
  fetch(wanted: readonly Wanted[], known?: Given | null): Promise<boolean>;
  /** stops what is under way */
  end(): void;
}

interface Given {
  fetched: Fetched[];
  spent: number;
}

interface Wanted {
  path: string;
  /** milliseconds to wait first */
  after: number;
}

/**
 * A visit to one record.
 * @param lasting answers that hold for the page's lifetime: taken over, and added to
 * @param isLasting which paths those are
 */
export function startVisit(lasting: Fetched[], isLasting: (path: string) => boolean, now: () => Date): Visit {
  const over = new AbortController();
  const get = getSameOrigin({ signal: over.signal });
  const fetched = [...lasting];
  const underWay = new Map<string, Promise<void>>();
  let spent = 0;

  async function bring({ path, after }: Wanted): Promise<void> {
    if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
    const reply = over.signal.aborted ? null : await get(path).catch(() => null);
    underWay.delete(path);
    if (over.signal.aborted) return;
    spent += 1;
    const got = { path, at: now().toISOString(), reply };
    fetched.push(got);
    if (reply?.status === 200 && isLasting(path)) lasting.push(got);
  }

  return {
    given: () => ({ fetched: [...fetched], spent }),
    async fetch(wanted, known = null) {
      const since = fetched.slice(known?.fetched.length ?? 0);
      const missing = wanted.filter(({ path }) => !since.some((one) => one.path === path));
      await Promise.all(
        missing.map((one) => {
          const coming = underWay.get(one.path) ?? bring(one);
          underWay.set(one.path, coming);
          return coming;
        }),
      );
      return missing.length === 0 || !over.signal.aborted;
    },
    end: () => over.abort(),
  };
}
