import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { StoredEntry } from './shape';

/** Where a history waits that is to take the place of this one. */
const NAME = 'throughline-restore';
/** Entries in one row: what is written costs by the row and hardly by the byte. */
const PER_BLOCK = 500;

interface Shape extends DBSchema {
  blocks: { key: number; value: StoredEntry[] };
}

/** Entries out of the way of everything else, in a database of their own. */
export interface Staging {
  /** writes the next entries, in order */
  add(lines: readonly StoredEntry[]): Promise<void>;
  /** writes what is still waiting for a full row */
  flush(): Promise<void>;
  /** rows there are, once flushed */
  blocks(): number;
  read(block: number): Promise<StoredEntry[]>;
  /** the hash at a position; undefined when there is none */
  hashAt(seq: number): Promise<string | undefined>;
  /** removes the database with everything in it; may be called twice */
  drop(): Promise<void>;
}

/** A new and empty staging database. What an earlier one left is gone, and whoever still used it stops. */
export async function openStaging(name = NAME): Promise<Staging> {
  await deleteDB(name);
  const database: IDBPDatabase<Shape> = await openDB<Shape>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('blocks'),
    blocking: (_from, _to, event) => (event.target as IDBDatabase | null)?.close(),
  });
  const release = holdLock(name);
  let waiting: StoredEntry[] = [];
  let count = 0;
  const read = async (block: number) => {
    const tx = database.transaction('blocks', 'readonly');
    // The request itself reports a failure.
    tx.done.catch(() => {});
    return (await tx.store.get(block)) ?? [];
  };
  const flush = async () => {
    if (waiting.length === 0) return;
    const block = waiting;
    waiting = [];
    await database.put('blocks', block, count);
    count += 1;
  };
  return {
    async add(lines) {
      for (const line of lines) {
        waiting.push(line);
        if (waiting.length === PER_BLOCK) await flush();
      }
    },
    flush,
    blocks: () => count,
    read,
    async hashAt(seq) {
      const block = await read(Math.floor((seq - 1) / PER_BLOCK));
      return block[(seq - 1) % PER_BLOCK]?.hash;
    },
    async drop() {
      database.close();
      await deleteDB(name);
      release();
    },
  };
}

/** Removes what a restore left that was cut off; leaves alone what another page is busy with. */
export async function dropLeftStaging(name = NAME): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return;
  const locks = locksHere();
  if (!locks) return;
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await deleteDB(name);
  });
}

/** Says to other pages of ours that somebody is at work, until let go or gone. */
function holdLock(name: string): () => void {
  const locks = locksHere();
  if (!locks) return () => {};
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks.request(name, () => held).catch(() => {});
  return release;
}

function locksHere(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
