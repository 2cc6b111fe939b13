import type { IDBPTransaction } from 'idb';
import { type Ledger, withConnection } from './open-ledger';
import { type LedgerShape, STORES } from './shape';

export type Writing = IDBPTransaction<LedgerShape, typeof STORES, 'readwrite'>;

/**
 * Runs one strict transaction over all stores. Resolved means committed: a request that succeeded can still be
 * undone, so the end of the transaction is what counts. If anything goes wrong nothing is written.
 * @param work hands every write to `write`, awaits nothing but reads of this transaction, and answers with
 *   `null` to give the transaction up
 * @throws LedgerError
 */
export function writeTransaction<T>(
  ledger: Ledger,
  work: (tx: Writing, write: (request: Promise<unknown>) => void) => Promise<T | null>,
): Promise<T | null> {
  return withConnection(ledger, async (connection) => {
    const tx = connection.transaction(STORES, 'readwrite', { durability: 'strict' });
    const pending: Promise<unknown>[] = [];
    // All are waited for at the end. One that fails while the work still reads must not go unheard until then.
    const heed = (request: Promise<unknown>) => {
      request.catch(() => {});
      pending.push(request);
    };
    heed(tx.done);
    const abandon = async () => {
      try {
        tx.abort();
      } catch {
        // It has been aborted already; what matters is that it does not commit.
      }
      // Also waits for the requests that were under way, so that no rejection goes unheard.
      await Promise.allSettled(pending);
    };
    try {
      const result = await work(tx, heed);
      if (result === null) await abandon();
      else await Promise.all(pending);
      return result;
    } catch (error) {
      await abandon();
      throw error;
    }
  });
}
