/** Milliseconds for which an answer is taken to hold. */
const HOLDS = 5 * 60_000;

/** More answers than this are not kept. */
const MOST = 40;

interface Kept<T> {
  at: number;
  answer: Promise<T>;
}

/** What was read in the last five minutes, in memory, by a key that names the org, the person and the container. */
export function createRecent<T>(now: () => Date) {
  const kept = new Map<string, Kept<T>>();
  return {
    /**
     * The answer that is there, or under way, else what `ask` brings.
     * @param keeps whether an answer is worth keeping
     */
    async during(
      key: string,
      fresh: boolean,
      ask: () => Promise<T>,
      keeps: (answer: T) => boolean,
    ): Promise<T> {
      const time = now().getTime();
      const known = kept.get(key);
      if (known && !fresh && time >= known.at && time - known.at < HOLDS) return known.answer;
      const mine: Kept<T> = { at: time, answer: ask() };
      kept.delete(key);
      kept.set(key, mine);
      for (const old of [...kept.keys()].slice(0, -MOST)) kept.delete(old);
      const drop = () => {
        if (kept.get(key) === mine) kept.delete(key);
      };
      try {
        const answer = await mine.answer;
        if (!keeps(answer)) drop();
        return answer;
      } catch (error) {
        drop();
        throw error;
      }
    },
    /** forgets every key that begins so */
    forget(prefix: string): void {
      for (const key of [...kept.keys()]) if (key.startsWith(prefix)) kept.delete(key);
    },
  };
}
export type Recent<T> = ReturnType<typeof createRecent<T>>;
