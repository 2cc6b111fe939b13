import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { createStores } from './step-1';
import { addPapersAndMeasurements } from './step-2';
import { addTouches } from './step-3';

/** One upgrade. It may await nothing but the transaction it is given, which holds every store. */
export type Step = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** Step n leads to version n. A step that has shipped never changes: the next change is the next file. */
export const steps: readonly Step[] = [createStores, addPapersAndMeasurements, addTouches];

/** Runs what a database of version `from` still lacks, in order, inside its upgrade transaction. */
export async function runSteps(
  list: readonly Step[],
  from: number,
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  for (const [index, step] of list.entries()) {
    if (index < from) continue;
    const pending = step(database, transaction);
    // Awaiting nothing could let the transaction commit between two steps.
    if (pending) await pending;
  }
}
