import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { erase, eraseCustomer, eraseRecord } from '@/lib/ledger/erase';
import { readEntries, readEntriesAbout } from '@/lib/ledger/read-entries';
import { countOfCustomer, readEvidence, readEvidenceOfRecord, readRecord } from '@/lib/ledger/read-evidence';
import { countEvidence, readRollups } from '@/lib/ledger/read-progress';
import { verifyChain } from '@/lib/ledger/verify-chain';
import {
  edit,
  keep,
  keyOfTicket,
  look,
  makeEvidence,
  makeFacts,
  makeInteraction,
  minute,
  pseudonym,
  RATED_GOOD,
  restore,
  retract,
} from './make-entries';
import { dump, freshName, openTestLedger } from './open-test-ledger';

const WEEK = '2026-10-05';
const seen = { standing: 'exact', promisedBy: minute(11), promiseKept: true } as const;

describe('erase', () => {
  it('leaves no trace of the evidence but its id, and the chain whole', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7, { words: 'secret words', interaction: makeInteraction('audit:991') });
    await append(ledger, [
      keep(body),
      edit(body.id, { words: 'secret again' }),
      look(body.id, 7, makeFacts(RATED_GOOD), { [body.id]: seen }),
      look(body.id, 7, makeFacts({ status: 'odd status' })),
    ]);
    const erasure = await erase(ledger, [body.id], 'person');

    expect(erasure).toMatchObject({ seq: 5, evidence: [body.id], bodies: [1, 2, 3, 4] });
    const left = JSON.stringify(await dump(ledger));
    for (const trace of [
      'secret',
      'odd status',
      'That fixed it',
      keyOfTicket(7),
      pseudonym(7),
      'audit:991',
      minute(11),
    ]) {
      expect(left).not.toContain(trace);
    }
    const entries = await readEntries(ledger, 1, 10);
    expect(entries.map(({ body, salt }) => [body === null, salt === null])).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(entries[4]).toMatchObject({
      kind: 'erased',
      hash: erasure?.head,
      body: { why: 'person', bodies: [1, 2, 3, 4] },
    });
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, entries: 5 });
    expect(await countEvidence(ledger)).toEqual({ all: 0, live: 0, records: 0, entries: 5 });
    expect(await readRollups(ledger, WEEK, WEEK)).toEqual([]);
  });

  it('takes along that the evidence was taken back and brought back, and leaves its neighbour as it was', async () => {
    const ledger = openTestLedger();
    const [gone, stays] = [makeEvidence(7), makeEvidence(7)];
    await append(ledger, [keep(gone), keep(stays)]);
    await append(ledger, [retract(gone.id), restore(gone.id), retract(stays.id), restore(stays.id)]);
    expect(await erase(ledger, [gone.id], 'person')).toMatchObject({ bodies: [1, 3, 4] });

    expect(await readEvidence(ledger, stays.id)).toMatchObject({ retracted: false });
    expect((await readEntriesAbout(ledger, keyOfTicket(7))).map(({ seq }) => seq)).toEqual([2, 5, 6]);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
    await expect(append(ledger, [restore(gone.id)])).rejects.toMatchObject({ code: 'refused' });
  });

  it('keeps what is known of other evidence on the record, and says it again without the erased', async () => {
    const ledger = openTestLedger();
    const [gone, stays] = [makeEvidence(7), makeEvidence(7)];
    await append(ledger, [keep(gone), keep(stays)]);
    await append(ledger, [
      look(gone.id, 7, makeFacts({ ...RATED_GOOD, readAt: minute(9) }), {
        [gone.id]: seen,
        [stays.id]: seen,
      }),
    ]);
    const before = await readEvidence(ledger, stays.id);
    await erase(ledger, [gone.id], 'person');

    expect(await readEvidence(ledger, stays.id)).toEqual(before);
    expect(await readRecord(ledger, keyOfTicket(7))).toMatchObject({
      evidence: 1,
      facts: { rating: 'good' },
    });
    const [again] = await readEntries(ledger, 5, 1);
    expect(again).toMatchObject({
      kind: 'evidence.verified',
      subject: stays.id,
      body: { evidence: { [stays.id]: seen } },
    });
    expect(JSON.stringify(again)).not.toContain(gone.id);
  });

  it('says it again once, however often it was said', async () => {
    const ledger = openTestLedger();
    const [gone, stays] = [makeEvidence(7), makeEvidence(7)];
    const facts = makeFacts({ ...RATED_GOOD, readAt: minute(9) });
    const twice = () => look(gone.id, 7, facts, { [gone.id]: seen, [stays.id]: seen });
    await append(ledger, [keep(gone), keep(stays), twice(), twice()]);
    await erase(ledger, [gone.id], 'person');
    expect(await countEvidence(ledger)).toMatchObject({ all: 1, entries: 6 });
  });

  it('says nothing again when nothing would be forgotten', async () => {
    const ledger = openTestLedger();
    const [gone, stays] = [makeEvidence(7), makeEvidence(7)];
    await append(ledger, [
      keep(gone),
      keep(stays),
      look(stays.id, 7, makeFacts({ readAt: minute(9) }), { [stays.id]: seen }),
    ]);
    await erase(ledger, [gone.id], 'retention');
    expect(await countEvidence(ledger)).toMatchObject({ all: 1, entries: 4 });
  });

  it('answers null when there is nothing to erase', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    await append(ledger, [keep(body)]);
    await erase(ledger, [body.id], 'person');
    expect(await erase(ledger, [body.id], 'person')).toBeNull();
    expect(await eraseCustomer(ledger, pseudonym(99), 'customer')).toBeNull();
    expect(await eraseRecord(ledger, keyOfTicket(99), 'customer')).toBeNull();
    expect(await countEvidence(ledger)).toMatchObject({ entries: 2 });
  });

  it('does not bring the erased back when its sender repeats itself', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    const draft = keep(body);
    await append(ledger, [draft]);
    await erase(ledger, [body.id], 'person');
    expect(await append(ledger, [draft])).toMatchObject({ seqs: [1] });
    expect(await readEvidence(ledger, body.id)).toBeNull();
    await expect(append(ledger, [look(body.id, 7, makeFacts())])).rejects.toMatchObject({ code: 'refused' });
  });

  it('erases a customer: what carries the pseudonym, and everything on the customer\u2019s records', async () => {
    const ledger = openTestLedger();
    const theirs = [
      makeEvidence(7),
      makeEvidence(8, { customer: pseudonym(7) }),
      makeEvidence(7, { customer: null }),
    ];
    const other = makeEvidence(9);
    await append(
      ledger,
      [...theirs, other].map((body) => keep(body)),
    );
    expect(await countOfCustomer(ledger, pseudonym(7))).toBe(3);
    const erasure = await eraseCustomer(ledger, pseudonym(7), 'customer');
    expect(await countOfCustomer(ledger, pseudonym(7))).toBe(0);
    expect(new Set(erasure?.evidence)).toEqual(new Set(theirs.map(({ id }) => id)));
    expect(JSON.stringify(await dump(ledger))).not.toContain(pseudonym(7));
    expect(await readEvidence(ledger, other.id)).not.toBeNull();
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  });

  it('erases a record', async () => {
    const ledger = openTestLedger();
    await append(ledger, [keep(makeEvidence(7)), keep(makeEvidence(7)), keep(makeEvidence(8))]);
    expect(await eraseRecord(ledger, keyOfTicket(7), 'customer')).toMatchObject({ bodies: [1, 2] });
    expect(await readEvidenceOfRecord(ledger, keyOfTicket(7))).toEqual([]);
    expect(await countEvidence(ledger)).toMatchObject({ all: 1, records: 1 });
  });

  it('also erases what another context keeps on the record at the same moment', async () => {
    const name = freshName();
    const [here, there] = [openTestLedger(name), openTestLedger(name)];
    await append(here, [keep(makeEvidence(7))]);
    await Promise.all([
      eraseRecord(here, keyOfTicket(7), 'customer'),
      ...Array.from({ length: 10 }, () => append(there, [keep(makeEvidence(8))])),
    ]);
    expect(await countEvidence(here)).toMatchObject({ all: 10, entries: 12 });
    expect(await verifyChain(here)).toMatchObject({ ok: true });
  });
});
