import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { append } from '@/lib/ledger/append';
import { openLedger } from '@/lib/ledger/open-ledger';
import { countEvidence } from '@/lib/ledger/read-progress';
import { type Step, steps } from '@/lib/ledger/steps';
import { keep, makeEvidence } from './make-entries';
import { dump, freshName, openTestLedger } from './open-test-ledger';

const wider: Step = (database) => void database.createObjectStore('second');
const open = IDBFactory.prototype.open;

afterEach(() => {
  IDBFactory.prototype.open = open;
  vi.restoreAllMocks();
});

/** An old tab that does not hear that it should let go. */
function openDeafTab(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Lets the next `count` opens fail as Chromium's broken backing store does. */
function breakOpens(count: number): () => number {
  let calls = 0;
  IDBFactory.prototype.open = function (...values) {
    if (++calls <= count) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open.apply(this, values);
  };
  return () => calls;
}

describe('openLedger', () => {
  it('opens once per context', async () => {
    const name = freshName();
    const first = await openLedger({ name });
    expect(await openLedger({ name })).toBe(first);
    first.close();
    const second = await openLedger({ name });
    expect(second).not.toBe(first);
    second.close();
  });

  it('says that an old tab is in the way, and opens once it is gone', async () => {
    const name = freshName();
    const first = openTestLedger(name);
    await first.connection();
    const deaf = await openDeafTab(name);
    first.close();
    const next = openTestLedger(name, { steps: [...steps, wider], blockedAfter: 20 });
    await expect(next.connection()).rejects.toMatchObject({ code: 'busy', retryable: true });
    deaf.close();
    expect([...(await next.connection()).objectStoreNames]).toContain('second');
  });

  it('closes a connection that comes after it gave up', async () => {
    const name = freshName();
    await openTestLedger(name).connection();
    const deaf = await openDeafTab(name);
    const late = openTestLedger(name, { steps: [...steps, wider], blockedAfter: 10 });
    await expect(late.connection()).rejects.toMatchObject({ code: 'busy' });
    deaf.close();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const removed = await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onblocked = () => resolve('blocked');
      request.onsuccess = () => resolve('removed');
    });
    expect(removed).toBe('removed');
  });

  it('gives up on an open that never answers', async () => {
    IDBFactory.prototype.open = () => new IDBOpenDBRequest();
    const ledger = openTestLedger(freshName(), { silentAfter: 20 });
    await expect(ledger.connection()).rejects.toMatchObject({ code: 'busy', retryable: true });
  });

  it('lets go when a newer version wants to upgrade, and says so afterwards', async () => {
    const name = freshName();
    const old = openTestLedger(name);
    await append(old, [keep(makeEvidence(1))]);
    const newer = openTestLedger(name, { steps: [...steps, wider], blockedAfter: 500 });
    expect(await countEvidence(newer)).toMatchObject({ all: 1 });
    await expect(append(old, [keep(makeEvidence(2))])).rejects.toMatchObject({
      code: 'newer',
      retryable: false,
    });
  });

  it('tries a broken backing store three times', async () => {
    const calls = breakOpens(2);
    await openTestLedger().connection();
    expect(calls()).toBe(3);
  });

  it('does not try it for ever', async () => {
    const calls = breakOpens(1000);
    const ledger = openTestLedger();
    await expect(ledger.connection()).rejects.toMatchObject({ code: 'readOnly', retryable: false });
    await expect(ledger.connection()).rejects.toMatchObject({ code: 'readOnly' });
    expect(calls()).toBe(3);
  });

  it('opens again when the browser closed the database, once', async () => {
    const ledger = openTestLedger();
    await append(ledger, [keep(makeEvidence(1))]);
    const terminate = async () => {
      const closed: unknown = unwrap(await ledger.connection());
      forceCloseDatabase(closed as Parameters<typeof forceCloseDatabase>[0]);
    };
    await terminate();
    expect(await append(ledger, [keep(makeEvidence(2))])).toMatchObject({ seqs: [2] });
    await terminate();
    await expect(append(ledger, [keep(makeEvidence(3))])).rejects.toMatchObject({ code: 'readOnly' });
  });

  it('writes nothing more once a read has met damage', async () => {
    const ledger = openTestLedger();
    await append(ledger, [keep(makeEvidence(1))]);
    const before = await dump(ledger);
    const damage = new DOMException('Corruption: block checksum mismatch', 'UnknownError');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw damage;
    });
    await expect(countEvidence(ledger)).rejects.toMatchObject({ code: 'readOnly' });
    get.mockRestore();
    await expect(append(ledger, [keep(makeEvidence(2))])).rejects.toMatchObject({ code: 'readOnly' });
    expect(await dump(ledger)).toEqual(before);
  });

  it('does nothing after it was closed', async () => {
    const ledger = openTestLedger();
    await ledger.connection();
    ledger.close();
    await expect(ledger.connection()).rejects.toMatchObject({ code: 'failed' });
  });
});
