import type { Change } from './change';
import { LedgerError } from './ledger-error';
import type { Ledger } from './open-ledger';
import { DERIVED, type Head, type StoredEntry } from './shape';
import { writeRows } from './write-rows';
import { writeTransaction } from './write-transaction';

/** Everything one act writes. */
export interface Act {
  /** the head this was worked out from */
  from: Head;
  /** new entries, sealed onto `from` */
  lines: readonly StoredEntry[];
  /** earlier entries without their bodies */
  stripped: readonly StoredEntry[];
  change: Change;
}

/**
 * Writes an act in one strict transaction, or nothing of it.
 * @returns false when the head has moved since the act was worked out: work it out again
 * @throws LedgerError `full`, `readOnly`, `busy`, `failed`
 */
export async function commit(ledger: Ledger, act: Act): Promise<boolean> {
  if (ledger.health.readOnly !== null) throw new LedgerError('readOnly', ledger.health.readOnly);
  const { from, lines, stripped, change } = act;
  const written = await writeTransaction(ledger, async (tx, write) => {
    const head = await tx.objectStore('meta').get('head');
    if (head?.seq !== from.seq || head.hash !== from.hash) return null;
    for (const line of lines) write(tx.objectStore('entries').add(line));
    for (const line of stripped) write(tx.objectStore('entries').put(line));
    writeRows(tx, write, change.rows);
    for (const store of DERIVED)
      for (const key of change.gone[store]) write(tx.objectStore(store).delete(key));
    write(tx.objectStore('meta').put(headAfter(act)));
    return true;
  });
  return written !== null;
}

/** The head once the act is written. */
function headAfter({ from, lines, change }: Act): Head {
  const last = lines.at(-1);
  return { ...from, seq: last?.seq ?? from.seq, hash: last?.hash ?? from.hash, counters: change.counters };
}
