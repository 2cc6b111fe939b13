import { afterEach } from 'vitest';

interface Pending {
  path: string;
  /** answers it with JSON */
  answer(json: unknown, status?: number): void;
  fail(): void;
  aborted(): boolean;
}

const before = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = before;
});

/** Takes the place of the browser's `fetch`; what it is asked waits in `pending` until a test answers it. */
export function holdFetch(): Pending[] {
  const pending: Pending[] = [];
  globalThis.fetch = ((path: string, { signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      pending.push({
        path,
        answer: (json, status = 200) =>
          resolve(
            new Response(JSON.stringify(json), { status, headers: { 'content-type': 'application/json' } }),
          ),
        fail: () => reject(new TypeError('down')),
        aborted: () => signal?.aborted === true,
      });
    })) as typeof fetch;
  return pending;
}

/** The same, answered at once; gives the list of paths that were asked. */
export function answerFetch(answer: (path: string) => unknown = (path) => ({ path })): string[] {
  const asked: string[] = [];
  globalThis.fetch = (async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(await answer(path)), {
      headers: { 'content-type': 'application/json' },
    });
  }) as unknown as typeof fetch;
  return asked;
}
