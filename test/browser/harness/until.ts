/** Waits for `ms` milliseconds; only for what cannot be observed, such as "nothing happened". */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Asks again until the answer is there (neither null, undefined nor false) and returns it.
 * After `limit` milliseconds it fails and says what was waited for and the last error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = 'nothing came';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer as T;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}: ${String(last)}`);
    await pause(60);
  }
}
