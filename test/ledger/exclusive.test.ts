import { afterEach, describe, expect, it, vi } from 'vitest';
import { exclusive } from '@/lib/ledger/exclusive';

/** The browser's locks in small: one holder per name, waiting ends with the signal. */
function placeLocks(): void {
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) => {
    const before = held.get(name) ?? Promise.resolve();
    const givenUp = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const run = Promise.race([before, givenUp]).then(work);
    held.set(name, Promise.allSettled([before, run]));
    return run;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

afterEach(() => vi.unstubAllGlobals());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('exclusive', () => {
  it.each([['with the browser\u2019s locks', placeLocks] as const, ['without', () => {}] as const])(
    'runs one piece of work at a time %s',
    async (label, place) => {
      place();
      const steps: string[] = [];
      const work = (name: string) => async () => {
        steps.push(`${name} begins`);
        await pause(5);
        steps.push(`${name} ends`);
      };
      await Promise.all(['a', 'b', 'c'].map((name) => exclusive(label, work(name))));
      expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    },
  );

  it('goes on after work that failed', async () => {
    placeLocks();
    await expect(exclusive('fails', () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    expect(await exclusive('fails', () => Promise.resolve('next'))).toBe('next');
  });

  it('says busy when another context holds the lock for too long', async () => {
    placeLocks();
    const elsewhere = navigator.locks.request('held', { signal: new AbortController().signal }, () =>
      pause(60),
    );
    await expect(exclusive('held', () => Promise.resolve(), 10)).rejects.toMatchObject({ code: 'busy' });
    await elsewhere;
  });
});
