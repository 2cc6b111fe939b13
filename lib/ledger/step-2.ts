import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { currentPlan } from '@/lib/model/current-plan';

/**
 * Version 2: measurements, the rows behind them, and papers; plans in today's format. They are read by the same
 * function as plans in entries, so that an upgraded row and a rebuilt one are alike.
 */
export async function addPapersAndMeasurements(
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  database.createObjectStore('batches', { keyPath: 'id' }).createIndex('to', 'to');
  database
    .createObjectStore('measurements', { keyPath: ['batch', 'id'] })
    .createIndex('window', ['metric', 'to']);
  database
    .createObjectStore('rowPieces', { keyPath: ['batch', 'from'] })
    .createIndex('measurement', 'measurements', { multiEntry: true });
  database.createObjectStore('papers', { keyPath: 'id' }).createIndex('noun', 'noun');

  const plans = transaction.objectStore('plans');
  plans.createIndex('version', ['plan.id', 'plan.version']);
  for (let cursor = await plans.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, plan: currentPlan(cursor.value.plan) });
  }
}
