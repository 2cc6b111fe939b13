import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { createLedger, type KeptLedger } from '@/lib/ledger/create-ledger';
import { countEvidence } from '@/lib/ledger/read-progress';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { journalStore, type StorageArea } from '@/lib/platform/journal-store';
import { keep, keyOfTicket, makeEvidence, pseudonym } from './make-entries';
import { mapStorage } from './map-storage';
import { dump, freshName, openTestLedger } from './open-test-ledger';

const kept: KeptLedger[] = [];

function create(area: StorageArea | null, name = freshName()): KeptLedger {
  const ledger = createLedger({ name, journal: area && journalStore(area) });
  kept.push(ledger);
  return ledger;
}

afterEach(async () => {
  for (const ledger of kept.splice(0)) await ledger.close();
});

describe('the ledger with its copy', () => {
  it('lets the copy follow every append', async () => {
    const area = mapStorage();
    const ledger = create(area);
    await Promise.all(Array.from({ length: 20 }, (_, index) => ledger.append([keep(makeEvidence(index))])));
    expect(await ledger.settled()).toBeNull();
    const again = openTestLedger();
    expect(await compareAtStart(again, journalStore(area))).toMatchObject({
      state: 'rebuiltFromCopy',
      entries: 20,
    });
    expect(await countEvidence(again)).toEqual(await countEvidence(await ledger.ledger()));
  });

  it('acknowledges what is committed even when the copy cannot follow, and tops it up at the next start', async () => {
    const area = mapStorage();
    const name = freshName();
    const first = create({ ...area, set: () => Promise.reject(new Error('no room')) }, name);
    expect(await first.append([keep(makeEvidence(1))])).toMatchObject({ seqs: [1] });
    expect(await first.settled()).toMatchObject({ message: 'no room' });
    await first.close();
    const next = create(area, name);
    expect(await next.ready()).toMatchObject({ state: 'toppedUp', entries: 1 });
  });

  it('rebuilds a lost database before the first append, so that no second history begins', async () => {
    const area = mapStorage();
    const first = create(area);
    await first.append([keep(makeEvidence(1)), keep(makeEvidence(2))]);
    await first.settled();
    const next = create(area);
    expect(await next.append([keep(makeEvidence(3))])).toMatchObject({ seqs: [3] });
    expect(await next.ready()).toMatchObject({ state: 'rebuiltFromCopy', entries: 2 });
  });

  it('does so as well when the database is taken away while it is open', async () => {
    const name = freshName();
    const ledger = create(mapStorage(), name);
    await ledger.append([keep(makeEvidence(1)), keep(makeEvidence(2))]);
    await ledger.settled();
    await deleteDB(name);
    expect(await ledger.append([keep(makeEvidence(3))])).toMatchObject({ seqs: [3] });
    expect(await countEvidence(await ledger.ledger())).toMatchObject({ all: 3 });
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  it('waits with an erasure until the copy has erased too', async () => {
    const area = mapStorage();
    const ledger = create(area);
    const bodies = [makeEvidence(1), makeEvidence(2), makeEvidence(3)];
    await ledger.append(bodies.map((body) => keep(body)));
    expect(await ledger.erase([bodies[0]?.id ?? ''], 'person')).toMatchObject({
      copyDone: true,
      bodies: [1],
    });
    expect(await ledger.eraseCustomer(pseudonym(2), 'customer')).toMatchObject({ copyDone: true });
    expect(await ledger.eraseRecord(keyOfTicket(3), 'retention')).toMatchObject({ copyDone: true });
    const stored = JSON.stringify([[...area.map], await dump(await ledger.ledger())]);
    for (const trace of ['Found the cause', pseudonym(1), keyOfTicket(3)])
      expect(stored).not.toContain(trace);
    expect(await ledger.verify()).toMatchObject({ ok: true, entries: 6 });
    expect(await ledger.repair()).toMatchObject({ state: 'same' });
  });

  it('says when the copy could not erase', async () => {
    const area = mapStorage();
    const set = area.set;
    const ledger = create(area);
    await ledger.append([keep(makeEvidence(1))]);
    await ledger.settled();
    area.set = () => Promise.reject(new Error('no room'));
    expect(await ledger.eraseRecord(keyOfTicket(1), 'customer')).toMatchObject({ copyDone: false });
    area.set = set;
    await ledger.append([keep(makeEvidence(2))]);
    await ledger.settled();
    expect(JSON.stringify([...area.map])).not.toContain(keyOfTicket(1));
  });

  it('works without a copy', async () => {
    const ledger = create(null);
    await ledger.append([keep(makeEvidence(1))]);
    expect(await ledger.ready()).toEqual({ state: 'same', entries: 0, lost: 0, dataLoss: false });
    expect(await ledger.settled()).toBeNull();
  });
});
