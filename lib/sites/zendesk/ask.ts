import type { Get, Lack, ReadOptions, Reply } from '@/lib/sites/contract';
import { pauseAfter } from './limits';

/** One part of a reading: its value and when it was read, or why it is not there (`retryAfter` in seconds). */
export interface Part<Value> {
  value: Value | null;
  at: string;
  lack: Lack | null;
  retryAfter: number | null;
}

/** Asks one path under `/api/v2/`; `unfit` is what JSON of another shape than expected means. */
export type Ask = <Value>(
  path: string,
  parse: (json: unknown) => Value | null,
  unfit?: Lack,
) => Promise<Part<Value>>;

/** The longest wait worth spending inside a read, in seconds. */
const SHORT_WAIT = 2;

/** Until when each host is to be left alone, in milliseconds since the epoch. */
const quietUntil = new Map<string, number>();

const pause = (milliseconds: number) => new Promise<void>((resume) => setTimeout(resume, milliseconds));

/** Counts a view's requests, keeps to the host's limits, retries once where that may help, names every failure. */
export function asking(
  host: string,
  get: Get,
  { now, budget, wait = pause, has = () => false }: ReadOptions,
): Ask {
  let left = budget;

  return async function ask(path, parse, unfit = 'unreadable', mayRepeat = true) {
    let came = now();
    const part = (lack: Lack | null, retryAfter: number | null = null) => ({
      value: null,
      at: came.toISOString(),
      lack,
      retryAfter,
    });
    const address = `/api/v2/${path}`;
    if (!has(address)) {
      const rest = Math.ceil(((quietUntil.get(host) ?? 0) - came.getTime()) / 1000);
      if (rest > 0) return part('limited', rest);
      if (left-- <= 0) return part('budget');
    }
    const reply = await get(address).catch(() => null);
    if (!reply) return part('unavailable');
    came = reply.at === undefined ? now() : new Date(reply.at);
    const seconds = pauseAfter(reply, came);
    const lack = lackOf(reply);
    if (lack && seconds && seconds <= SHORT_WAIT && mayRepeat && (left > 0 || has(address))) {
      await wait(seconds * 1000);
      return (ask as RepeatableAsk)(path, parse, unfit, false);
    }
    // 503 is one endpoint's trouble, not the account's
    if (seconds && reply.status !== 503) {
      quietUntil.set(host, Math.max(quietUntil.get(host) ?? 0, came.getTime() + seconds * 1000));
    }
    if (lack) return part(lack, seconds || null);
    const value = parse(reply.json);
    return value === null ? part(unfit) : { ...part(null), value };
  };
}

type RepeatableAsk = <Value>(
  path: string,
  parse: (json: unknown) => Value | null,
  unfit: Lack,
  mayRepeat: boolean,
) => Promise<Part<Value>>;

/** Forgets all pauses, for tests. */
export function forgetPauses(): void {
  quietUntil.clear();
}

/** What a reply that cannot be used means to the person; null when it can. */
export function lackOf({ status, json, headers }: Reply): Lack | null {
  // a redirect of the API leads to the sign-in page
  if (status === 401 || status < 200 || (status >= 300 && status < 400)) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'absent';
  if (status === 429) return 'limited';
  if (status >= 400) return 'unavailable';
  if (json !== null) return null;
  return headers['content-type']?.includes('html') ? 'signedOut' : 'unreadable';
}
