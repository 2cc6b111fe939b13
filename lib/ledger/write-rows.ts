import type { DerivedStore, Rows } from './change';
import { DERIVED, type LedgerShape } from './shape';
import type { Writing } from './write-transaction';

type Write = (request: Promise<unknown>) => void;

/** Puts derived rows in their stores. */
export function writeRows(tx: Writing, write: Write, rows: Rows): void {
  for (const store of DERIVED) putAll(tx, write, store, rows[store]);
}

function putAll<Store extends DerivedStore>(
  tx: Writing,
  write: Write,
  store: Store,
  rows: readonly LedgerShape[Store]['value'][],
): void {
  const target = tx.objectStore(store);
  for (const row of rows) write(target.put(row));
}
