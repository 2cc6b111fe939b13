import * as z from 'zod/mini';
import type { KeyStore } from './working-store';

/** A count is asked for at most once in this many milliseconds. */
const HOLDS = 3_600_000;

const askedSchema = z.record(z.string(), z.string());

/** Until when each count is not to be asked again. Kept outside the ledger, so that taking figures back opens no door. */
export function createAskedStore(store: KeyStore) {
  const read = async () => {
    const found = askedSchema.safeParse((await store.get('countsAsked')).countsAsked);
    return found.success ? found.data : {};
  };
  const nextOf = (until: string | undefined, at: Date) =>
    until !== undefined && Date.parse(until) > at.getTime() && Date.parse(until) <= at.getTime() + HOLDS
      ? until
      : null;
  return {
    /** the earliest instant at which it may be asked again; null: now. A clock put back does not lock it for longer */
    async nextAt(host: string, metric: string, at: Date): Promise<string | null> {
      return nextOf((await read())[`${host} ${metric}`], at);
    },
    /** asked at this moment. @param pause seconds until it may be asked again; default an hour */
    async remember(host: string, metric: string, at: Date, pause = HOLDS / 1000): Promise<void> {
      const until = new Date(at.getTime() + Math.min(pause * 1000, HOLDS)).toISOString();
      const others = Object.entries(await read()).filter(([, one]) => nextOf(one, at) !== null);
      await store.set({ countsAsked: { ...Object.fromEntries(others), [`${host} ${metric}`]: until } });
    },
  };
}
