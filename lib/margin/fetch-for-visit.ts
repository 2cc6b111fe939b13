import type { Fetched } from '@/lib/model/fetched';
import { SCREEN_PATH } from '@/lib/page/screen-path';
import type { Site } from '@/lib/sites/contract';

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
 * @param get how the page asks its own host; without it nothing is fetched
 * @param screen what the page shows of the record; without it the site reads nothing from there
 */
export function startVisit(
  lasting: Fetched[],
  isLasting: (path: string) => boolean,
  now: () => Date,
  get?: Site['get'],
  screen?: () => unknown,
): Visit {
  const over = new AbortController();
  const ask = get?.(over.signal);
  const read = async (path: string) =>
    path === SCREEN_PATH && screen ? { status: 200, headers: {}, json: screen() } : (ask?.(path) ?? null);
  const fetched = [...lasting];
  const underWay = new Map<string, Promise<void>>();
  let spent = 0;

  async function bring({ path, after }: Wanted): Promise<void> {
    if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
    const reply = over.signal.aborted ? null : await read(path).catch(() => null);
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
