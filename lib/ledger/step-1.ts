import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { newId } from '@/lib/platform/random';

/** Version 1: the stores as first published, and a head without a history. */
export function createStores(
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  const entries = database.createObjectStore('entries', { keyPath: 'seq' });
  entries.createIndex('id', 'id', { unique: true });
  entries.createIndex('about', 'about');

  const evidence = database.createObjectStore('evidence', { keyPath: 'id' });
  evidence.createIndex('recordKey', 'recordKey');
  evidence.createIndex('capturedAt', ['capturedAt', 'seq']);
  evidence.createIndex('customer', 'customer');

  database.createObjectStore('records', { keyPath: 'key' }).createIndex('customer', 'customer');
  database.createObjectStore('rollups', { keyPath: ['metric', 'week'] }).createIndex('week', 'week');
  database.createObjectStore('plans', { keyPath: 'seq' });
  database.createObjectStore('meta', { keyPath: 'key' });

  const counters = { evidence: 0, live: 0, records: 0 };
  void transaction
    .objectStore('meta')
    .put({ key: 'head', seq: 0, hash: '0'.repeat(64), database: newId(), counters });
}
