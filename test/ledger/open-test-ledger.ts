import { afterEach } from 'vitest';
import { connectLedger, type Ledger, type OpenOptions, withReading } from '@/lib/ledger/open-ledger';
import { STORES } from '@/lib/ledger/shape';

let count = 0;
const open: Ledger[] = [];

afterEach(() => {
  for (const ledger of open.splice(0)) ledger.close();
});

/** A name no other test uses. */
export function freshName(): string {
  return `ledger-${++count}`;
}

/** A context of its own on a database; the same name again is a second context on the same one. */
export function openTestLedger(name = freshName(), options: OpenOptions = {}): Ledger {
  const ledger = connectLedger({ ...options, name });
  open.push(ledger);
  return ledger;
}

/** Everything in the database, store by store. */
export async function dump(ledger: Ledger): Promise<Record<string, unknown[]>> {
  return withReading(ledger, async (tx) => {
    const rows = await Promise.all(STORES.map((store) => tx.objectStore(store).getAll()));
    return Object.fromEntries(STORES.map((store, index) => [store, rows[index] ?? []]));
  });
}

/** What is derived from the entries: everything but the entries themselves. */
export async function dumpDerived(ledger: Ledger): Promise<Record<string, unknown[]>> {
  const { entries: _, ...derived } = await dump(ledger);
  return derived;
}
