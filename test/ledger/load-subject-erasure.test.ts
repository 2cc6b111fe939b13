import { beforeEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { createLedger } from '@/lib/ledger/create-ledger';
import { eraseBatches, erasePapers, eraseRows } from '@/lib/ledger/erase';
import { connectLedger, type Ledger } from '@/lib/ledger/open-ledger';
import { readEntries } from '@/lib/ledger/read-entries';
import { readBatches, readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import { readPaper, readPapers, readPaperVersions } from '@/lib/ledger/read-papers';
import { compareAtStart } from '@/lib/ledger/second-copy';
import { verifyChain } from '@/lib/ledger/verify-chain';
import { journalStore } from '@/lib/platform/journal-store';
import { keep, makeEvidence, makeId } from './make-entries';
import {
  makeBatch,
  makeLesson,
  makeMeasurement,
  makeRow,
  record,
  recordRows,
  removePaper,
  withdraw,
  writePaper,
} from './make-measurements';
import { mapStorage } from './map-storage';
import { dump, freshName, openTestLedger } from './open-test-ledger';

const measured = makeMeasurement('M01', '2026-09', { note: 'secret note' });
const batch = makeBatch([measured]);
const stays = makeBatch([makeMeasurement('M01', '2026-08')]);
const [paper, bystander] = [makeId(), makeId()];

/** Entries 1 to 9. */
const story = [
  record(batch),
  recordRows(batch.id, 0, [makeRow(measured.id, 'secret-1'), makeRow(measured.id, 'secret-2')]),
  recordRows(batch.id, 2, [makeRow(measured.id, 'secret-3')]),
  record(stays),
  recordRows(stays.id, 0, [makeRow(stays.measurements[0]?.id ?? '', 'T-1')]),
  writePaper(paper, makeLesson('secret lesson')),
  writePaper(bystander, makeLesson('open lesson')),
  writePaper(paper, makeLesson('secret again')),
  removePaper(paper),
];

let ledger: Ledger;

beforeEach(async () => {
  ledger = openTestLedger();
  await append(ledger, story);
});

async function bare(): Promise<number[]> {
  const entries = await readEntries(ledger, 1, 50);
  return entries.filter(({ body, salt }) => body === null && salt === null).map(({ seq }) => seq);
}

describe('erasing papers', () => {
  it('takes every version, and leaves the chain whole and other papers alone', async () => {
    const done = await erasePapers(ledger, [paper, makeId()], 'person');
    expect(done).toMatchObject({
      seq: 10,
      papers: [paper],
      evidence: [],
      batches: [],
      rows: [],
      bodies: [6, 8, 9],
    });
    expect(await bare()).toEqual([6, 8, 9]);
    expect(JSON.stringify(await dump(ledger))).not.toMatch(/secret (lesson|again)/);
    expect((await readEntries(ledger, 10, 1))[0]?.body).toEqual({
      evidence: [],
      papers: [paper],
      why: 'person',
      bodies: [6, 8, 9],
    });
    expect(await readPaper(ledger, paper)).toBeNull();
    expect(await readPaperVersions(ledger, paper)).toEqual([]);
    expect((await readPapers(ledger, 'lesson', { removed: true })).map(({ id }) => id)).toEqual([bystander]);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, entries: 10 });
    expect(await erasePapers(ledger, [paper], 'person')).toBeNull();
  });
});

describe('erasing batches', () => {
  it('takes measurements, rows and the withdrawal, and leaves other batches alone', async () => {
    await append(ledger, [withdraw(batch.id)]);
    const done = await eraseBatches(ledger, [batch.id, batch.id], 'retention');
    expect(done).toMatchObject({ seq: 11, batches: [batch.id], papers: [], rows: [], bodies: [1, 2, 3, 10] });
    expect(JSON.stringify(await dump(ledger))).not.toMatch(/secret(-| note)|The wrong file/);
    expect((await readBatches(ledger)).map(({ id }) => id)).toEqual([stays.id]);
    expect(await readMeasurements(ledger, { withdrawn: true })).toHaveLength(1);
    expect(await readSourceRows(ledger, batch.id, { limit: 9 })).toEqual({ rows: [], next: null });
    expect(await readSourceRows(ledger, stays.id, { limit: 9 })).toMatchObject({ rows: [{ ref: 'T-1' }] });
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
    expect(await eraseBatches(ledger, [batch.id], 'retention')).toBeNull();
    await expect(append(ledger, [withdraw(batch.id)])).rejects.toMatchObject({ code: 'refused' });
    // what was sent before and comes again is known by its id, and stays erased
    expect(await append(ledger, story.slice(0, 1))).toMatchObject({ seqs: [1] });
    expect(await readMeasurements(ledger)).toHaveLength(1);
  });
});

describe('erasing rows', () => {
  it('leaves the totals that were counted from them', async () => {
    const before = await readMeasurements(ledger);
    const done = await eraseRows(ledger, [batch.id, makeId()], 'retention');
    expect(done).toMatchObject({ rows: [batch.id], batches: [], bodies: [2, 3] });
    expect((await readEntries(ledger, 10, 1))[0]?.body).toMatchObject({ rows: [batch.id], why: 'retention' });
    expect(JSON.stringify(await dump(ledger))).not.toContain('secret-');
    expect(await readMeasurements(ledger)).toEqual(before);
    expect(await readSourceRows(ledger, batch.id, { limit: 9 })).toEqual({ rows: [], next: null });
    expect((await readBatches(ledger)).map(({ rows }) => rows)).toEqual([1, 0]);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
    expect(await eraseRows(ledger, [batch.id], 'retention')).toBeNull();
    expect(await eraseBatches(ledger, [batch.id], 'person')).toMatchObject({ bodies: [1] });
  });
});

describe('erasing in both places', () => {
  it('takes every body from the copy, however many there are', async () => {
    const area = mapStorage();
    const journal = journalStore(area);
    const kept = createLedger({ name: freshName(), journal });
    await kept.append(
      Array.from({ length: 130 }, (_, index) => writePaper(paper, makeLesson(`secret ${index}`))),
    );
    await kept.settled();
    expect(await kept.erasePapers([paper], 'person')).toMatchObject({ copyDone: true });
    expect((await journal.read(1, 200)).map(({ body }) => body === null)).toEqual([
      ...Array.from({ length: 130 }, () => true),
      false,
    ]);
    await kept.close();
  });

  it('waits for the copy, from which the rest can be rebuilt', async () => {
    const area = mapStorage();
    const kept = createLedger({ name: freshName(), journal: journalStore(area) });
    await kept.append([keep(makeEvidence(1)), ...story]);
    await kept.settled();
    for (const secret of ['secret lesson', 'secret again', 'secret-1', 'secret-3'])
      expect(JSON.stringify([...area.map])).toContain(secret);
    expect(await kept.erasePapers([paper], 'person')).toMatchObject({ copyDone: true });
    expect(await kept.eraseRows([batch.id, stays.id], 'retention')).toMatchObject({ copyDone: true });
    expect(JSON.stringify([...area.map])).toContain('secret note');
    expect(await kept.eraseBatches([batch.id], 'person')).toMatchObject({ copyDone: true });
    expect(JSON.stringify([...area.map])).not.toContain('secret');

    const again = connectLedger({ name: freshName() });
    expect(await compareAtStart(again, journalStore(area))).toMatchObject({
      state: 'rebuiltFromCopy',
      lost: 0,
    });
    const withoutHead = async (one: Ledger) => ({ ...(await dump(one)), meta: null });
    expect(await withoutHead(again)).toEqual(await withoutHead(await kept.ledger()));
    again.close();
    await kept.close();
  });
});
