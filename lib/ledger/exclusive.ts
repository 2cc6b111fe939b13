import { toLedgerError } from './ledger-error';

const chains = new Map<string, Promise<unknown>>();

/**
 * Runs one piece of work at a time, across all contexts of the extension where the browser has locks, and
 * within this context in any case. A context that dies lets go of its lock.
 * @param patience ms to wait for other contexts
 * @throws LedgerError `busy` when another context holds the lock for longer; whatever `work` throws
 */
export function exclusive<T>(name: string, work: () => Promise<T>, patience = 15_000): Promise<T> {
  const next = (chains.get(name) ?? Promise.resolve()).then(() => underLock(name, work, patience));
  chains.set(
    name,
    next.catch(() => {}),
  );
  return next;
}

async function underLock<T>(name: string, work: () => Promise<T>, patience: number): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return work();
  let begun: Promise<T> | null = null;
  const begin = () => {
    begun = work();
    return begun;
  };
  try {
    // The signal ends only the waiting, never the work.
    return await locks.request(name, { signal: AbortSignal.timeout(patience) }, begin);
  } catch (error) {
    throw begun ? error : toLedgerError(error);
  }
}
