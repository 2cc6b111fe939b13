import { beforeEach, describe, expect, it } from 'vitest';
import { rebuildFrom } from '@/lib/ledger/adopt';
import { append } from '@/lib/ledger/append';
import { erase } from '@/lib/ledger/erase';
import { type Ledger, withConnection } from '@/lib/ledger/open-ledger';
import { readHead } from '@/lib/ledger/read-entries';
import { recomputeRollups } from '@/lib/ledger/recompute';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { topUp } from '@/lib/ledger/top-up';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { Entry } from '@/lib/model/entry';
import type { Journal } from '@/lib/model/journal';
import { journalStore } from '@/lib/platform/journal-store';
import { keep, makeEvidence, makeId } from './make-entries';
import { mapStorage } from './map-storage';
import { dump, openTestLedger } from './open-test-ledger';

let ledger: Ledger;
let area: ReturnType<typeof mapStorage>;
let journal: Journal;
let ids: string[];

beforeEach(async () => {
  ledger = openTestLedger();
  area = mapStorage();
  journal = journalStore(area);
  ids = Array.from({ length: 12 }, () => makeId());
  for (const [index, id] of ids.entries()) await append(ledger, [keep(makeEvidence(index % 4, { id }))]);
  await erase(ledger, ids.slice(2, 4), 'person');
  await topUp(ledger, journal);
});

const keyOf = (seq: number) => `journal:${String(seq).padStart(10, '0')}`;

/** Everything but the id that a new database gets. */
async function contents(from: Ledger): Promise<unknown> {
  const all = await dump(from);
  return { ...all, meta: (all.meta ?? []).map((row) => ({ ...(row as object), database: '' })) };
}

async function damageEntry(seq: number, change: (entry: Entry) => void): Promise<void> {
  await withConnection(ledger, async (connection) => {
    const entry = await connection.get('entries', seq);
    if (!entry) throw new Error('nothing to damage');
    change(entry);
    await connection.put('entries', entry);
  });
}

async function expectBothWhole(): Promise<void> {
  expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  expect((await dump(ledger)).rollups).toEqual(await recomputeRollups(ledger));
  const { seq, hash } = await readHead(ledger);
  expect(await journal.head()).toEqual({ seq, hash });
  const fresh = openTestLedger();
  await compareAtStart(fresh, journal);
  expect(await contents(fresh)).toEqual(await contents(ledger));
}

describe('comparing the ledger with its copy at start', () => {
  it('finds both the same, and touches neither', async () => {
    const before = [await dump(ledger), new Map(area.map)];
    expect(await compareAtStart(ledger, journal)).toEqual({
      state: 'same',
      entries: 13,
      lost: 0,
      dataLoss: false,
    });
    expect([await dump(ledger), area.map]).toEqual(before);
  });

  it('tops up a copy that is behind', async () => {
    await append(ledger, [keep(makeEvidence(9)), keep(makeEvidence(9))]);
    expect(await compareAtStart(ledger, journal)).toMatchObject({ state: 'toppedUp', entries: 15 });
    await expectBothWhole();
  });

  it('erases in the copy what was erased while it was behind', async () => {
    const secret = 'Only ever said here.';
    const body = makeEvidence(9, { words: secret });
    await append(ledger, [keep(body)]);
    await topUp(ledger, journal);
    expect(JSON.stringify([...area.map])).toContain(secret);
    await erase(ledger, [body.id], 'customer');
    await compareAtStart(ledger, journal);
    expect(JSON.stringify([...area.map])).not.toContain(secret);
    expect(JSON.stringify(await dump(ledger))).not.toContain(secret);
    await expectBothWhole();
  });

  it('fills an empty copy', async () => {
    area.map.clear();
    expect(await compareAtStart(ledger, journal)).toMatchObject({ state: 'toppedUp' });
    await expectBothWhole();
  });

  it('rebuilds an empty ledger from the copy', async () => {
    const before = await contents(ledger);
    ledger = openTestLedger();
    expect(await compareAtStart(ledger, journal)).toMatchObject({
      state: 'rebuiltFromCopy',
      entries: 13,
      lost: 0,
    });
    expect(await contents(ledger)).toEqual(before);
    await append(ledger, [keep(makeEvidence(9))]);
    await topUp(ledger, journal);
    await expectBothWhole();
  });

  it('finds the copy without its head', async () => {
    area.map.delete('journal:head');
    ledger = openTestLedger();
    expect(await compareAtStart(ledger, journal)).toMatchObject({ state: 'rebuiltFromCopy', entries: 13 });
  });

  it('gives a ledger that fell back its tail again, erasures included', async () => {
    const older = openTestLedger();
    // An older state of the same ledger: everything before the erasure, the erased bodies still in it.
    const pastJournal = journalStore(mapStorage());
    const twin = openTestLedger();
    const drafts = ids.map((id, index) => keep(makeEvidence(index % 4, { id })));
    await append(twin, drafts);
    await topUp(twin, pastJournal);
    await compareAtStart(older, pastJournal);
    await erase(twin, [ids[2] ?? ''], 'person');
    await topUp(twin, pastJournal);

    expect(await compareAtStart(older, pastJournal)).toMatchObject({
      state: 'rebuiltFromCopy',
      entries: 13,
      lost: 0,
    });
    expect(await contents(older)).toEqual(await contents(twin));
  });

  it.each<[string, (entry: Entry) => void]>([
    ['a changed body', (entry) => Object.assign(entry.body as object, { words: 'Never said.' })],
    ['a lost body', (entry) => Object.assign(entry, { body: null, salt: null })],
    ['a changed time', (entry) => Object.assign(entry, { at: '2020-01-01T00:00:00Z' })],
  ])('rebuilds a ledger with %s when asked for a thorough look', async (_, change) => {
    const before = await contents(ledger);
    await damageEntry(6, change);
    expect(await compareAtStart(ledger, journal, { thorough: true })).toMatchObject({
      state: 'rebuiltFromCopy',
      lost: 0,
    });
    expect(await contents(ledger)).toEqual(before);
  });

  it('rebuilds a ledger whose last entry or head is gone', async () => {
    const before = await contents(ledger);
    await withConnection(ledger, (connection) => connection.delete('entries', 13));
    expect(await compareAtStart(ledger, journal)).toMatchObject({ state: 'rebuiltFromCopy', lost: 0 });
    expect(await contents(ledger)).toEqual(before);
    await withConnection(ledger, (connection) => connection.delete('meta', 'head'));
    expect(await compareAtStart(ledger, journal)).toMatchObject({ state: 'rebuiltFromCopy', entries: 13 });
    expect(await contents(ledger)).toEqual(before);
  });

  it.each<[string, () => void]>([
    ['a lost entry', () => area.map.delete(keyOf(5))],
    [
      'a changed entry',
      () => area.map.set(keyOf(5), { ...(area.map.get(keyOf(5)) as object), at: '2020-01-01T00:00:00Z' }),
    ],
    ['rubbish for an entry', () => area.map.set(keyOf(5), 'rubbish')],
    [
      'a body that was erased',
      () => area.map.set(keyOf(3), { ...(area.map.get(keyOf(3)) as object), body: {}, salt: '0'.repeat(32) }),
    ],
    ['a wrong head', () => area.map.set('journal:head', { seq: 13, hash: 'b'.repeat(64) })],
  ])('writes a copy with %s anew', async (_, damage) => {
    damage();
    expect(await compareAtStart(ledger, journal, { thorough: true })).toMatchObject({
      state: 'copyRebuilt',
      entries: 13,
    });
    await expectBothWhole();
  });

  it('says what neither side could give back', async () => {
    area.map.delete(keyOf(9));
    ledger = openTestLedger();
    expect(await compareAtStart(ledger, journal)).toMatchObject({
      state: 'rebuiltFromCopy',
      entries: 8,
      lost: 5,
    });
    expect(await verifyChain(ledger)).toEqual({ ok: false, seq: 3, what: 'bodyGone' });
  });

  it('writes nothing more when two whole histories disagree', async () => {
    const other = openTestLedger();
    await append(other, [keep(makeEvidence(1)), keep(makeEvidence(2))]);
    const before = [await dump(other), new Map(area.map)];
    expect(await compareAtStart(other, journal)).toMatchObject({ state: 'disagree' });
    await expect(append(other, [keep(makeEvidence(3))])).rejects.toMatchObject({ code: 'readOnly' });
    expect([await dump(other), area.map]).toEqual(before);
  });

  it('writes nothing more when both sides are damaged', async () => {
    await damageEntry(4, (entry) => Object.assign(entry, { at: '2020-01-01T00:00:00Z' }));
    area.map.delete(keyOf(2));
    expect(await compareAtStart(ledger, journal, { thorough: true })).toMatchObject({ state: 'disagree' });
    expect(ledger.health.readOnly).not.toBeNull();
  });

  it('does not write over a copy that tells another history', async () => {
    const other = openTestLedger();
    await append(
      other,
      Array.from({ length: 20 }, () => keep(makeEvidence(1))),
    );
    const before = new Map(area.map);
    await expect(topUp(other, journal)).rejects.toMatchObject({ code: 'failed' });
    expect(area.map).toEqual(before);
  });

  it('gives up a rebuild when somebody writes meanwhile', async () => {
    const hurried = openTestLedger();
    const read: Journal['read'] = async (from, limit) => {
      if ((await readHead(hurried)).seq === 0) await append(hurried, [keep(makeEvidence(1))]);
      return journal.read(from, limit);
    };
    const rebuilt = rebuildFrom({ ...journal, read }, hurried, 13, true);
    await expect(rebuilt).rejects.toMatchObject({ code: 'busy' });
    expect(await verifyChain(hurried)).toMatchObject({ ok: true, entries: 1 });
  });

  it('takes nothing from the copy that does not fit the model', async () => {
    const [entry] = await journal.read(1, 1);
    expect(entry).toBeDefined();
    area.map.set(keyOf(1), { ...(area.map.get(keyOf(1)) as object), kind: 'evidence.kept', more: true });
    ledger = openTestLedger();
    expect(await compareAtStart(ledger, journal)).toMatchObject({ entries: 0, lost: 13 });
  });
});
