import type { Fetched } from '@/lib/model/fetched';
import type { Get, ReadOptions, Reply } from '@/lib/sites/contract';

/** A path the page should read next, after a pause of so many milliseconds. */
export interface Wanted {
  path: string;
  after: number;
}

/** A `get` over what is there already; what is not is written down as wanted and stays unanswered. */
export interface Replay extends Required<Pick<ReadOptions, 'has' | 'wait'>> {
  get: Get;
  wanted: Wanted[];
  /** settled once the page is wanted for anything */
  asked: Promise<void>;
}

/** Plays back what the page has fetched so far, each answer once, in the order it came. */
export function replayGet(fetched: readonly Fetched[]): Replay {
  const left = new Map<string, (Reply | null)[]>();
  for (const { path, at, reply } of fetched) {
    left.set(path, [...(left.get(path) ?? []), reply && { ...reply, at }]);
  }
  const wanted: Wanted[] = [];
  let pause = 0;
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const has = (path: string) => (left.get(path)?.length ?? 0) > 0;
  return {
    wanted,
    asked,
    has,
    /** A wait is not spent here: the page makes it, before it asks again what was answered already. */
    async wait(milliseconds) {
      pause = Math.max(pause, milliseconds);
    },
    get(path) {
      if (has(path)) {
        const reply = left.get(path)?.shift() ?? null;
        return reply ? Promise.resolve(reply) : Promise.reject(new Error('nothing came back'));
      }
      // parts are read side by side: what is asked for the first time has nothing to wait for
      wanted.push({ path, after: left.has(path) ? pause : 0 });
      ask();
      return new Promise(() => {});
    },
  };
}
