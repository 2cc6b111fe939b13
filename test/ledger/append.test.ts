import { describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import { readEntries, readHead } from '@/lib/ledger/read-entries';
import { readEvidence, readRecord } from '@/lib/ledger/read-evidence';
import { countEvidence, readPlan, readRollups } from '@/lib/ledger/read-progress';
import { recomputeRollups } from '@/lib/ledger/recompute';
import { GENESIS } from '@/lib/ledger/shape';
import { verifyChain } from '@/lib/ledger/verify-chain';
import type { DraftEntry } from '@/lib/model/entry';
import {
  adopt,
  edit,
  keep,
  keyOfTicket,
  look,
  makeEvidence,
  makeFacts,
  makeId,
  makePlan,
  minute,
  RATED_GOOD,
  restore,
  retract,
} from './make-entries';
import { dump, freshName, openTestLedger } from './open-test-ledger';

const WEEK = '2026-10-05';

describe('append', () => {
  it('writes the entry and everything derived from it', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7, { metrics: ['M01', 'M14'], facts: makeFacts(RATED_GOOD) });
    const { seqs, head } = await append(ledger, [keep(body)]);

    expect(seqs).toEqual([1]);
    const [entry] = await readEntries(ledger, 1, 10);
    expect(entry).toMatchObject({ seq: 1, kind: 'evidence.kept', previous: GENESIS, hash: head });
    expect(entry).not.toHaveProperty('about');
    expect(await readEvidence(ledger, body.id)).toMatchObject({ ...body, seq: 1, retracted: false });
    expect(await readRecord(ledger, keyOfTicket(7))).toMatchObject({ evidence: 1, facts: body.facts });
    expect(await readRollups(ledger, WEEK, WEEK)).toEqual([
      { metric: 'M01', week: WEEK, tagged: 1, records: 1, known: 1, good: 1, apart: 0 },
      { metric: 'M14', week: WEEK, tagged: 1, records: 1, known: 0, good: 0, apart: 0 },
      { metric: 'all', week: WEEK, tagged: 1, records: 1, known: 0, good: 0, apart: 0 },
    ]);
    expect(await countEvidence(ledger)).toEqual({ all: 1, live: 1, records: 1, entries: 1 });
  });

  it('counts a record once, and anew when a later look answers', async () => {
    const ledger = openTestLedger();
    const [first, second] = [makeEvidence(7), makeEvidence(7, { capturedAt: minute(7 * 24 * 60) })];
    await append(ledger, [keep(first), keep(second)]);
    await append(ledger, [look(first.id, 7, makeFacts({ ...RATED_GOOD, readAt: minute(90) }))]);
    expect(
      (await readRollups(ledger, '2026-10-01', '2026-11-01')).filter(({ metric }) => metric === 'M01'),
    ).toEqual([
      { metric: 'M01', week: WEEK, tagged: 1, records: 1, known: 1, good: 1, apart: 0 },
      { metric: 'M01', week: '2026-10-12', tagged: 1, records: 0, known: 0, good: 0, apart: 0 },
    ]);
    expect(await readRollups(ledger, '2026-10-01', '2026-11-01')).toEqual(
      (await recomputeRollups(ledger)).sort((a, b) => (a.week + a.metric < b.week + b.metric ? -1 : 1)),
    );
  });

  it('leaves no rollup behind when the last tag is taken back', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    await append(ledger, [keep(body), retract(body.id)]);
    expect(await readRollups(ledger, '2000-01-03', '2100-01-04')).toEqual([]);
    expect(await countEvidence(ledger)).toMatchObject({ all: 1, live: 0, records: 1 });
  });

  it('counts evidence again that was brought back, with what was learned meanwhile', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    await append(ledger, [keep(body), retract(body.id)]);
    await append(ledger, [
      edit(body.id, { story: true }),
      look(body.id, 7, makeFacts({ ...RATED_GOOD, readAt: minute(90) })),
    ]);
    await append(ledger, [restore(body.id)]);

    expect(await readEvidence(ledger, body.id)).toMatchObject({ retracted: false, story: true });
    expect(await readRecord(ledger, keyOfTicket(7))).toMatchObject({ evidence: 1 });
    expect(await readRollups(ledger, WEEK, WEEK)).toEqual([
      { metric: 'M01', week: WEEK, tagged: 1, records: 1, known: 1, good: 1, apart: 0 },
      { metric: 'all', week: WEEK, tagged: 1, records: 1, known: 0, good: 0, apart: 0 },
    ]);
    expect(await readRollups(ledger, WEEK, WEEK)).toEqual(await recomputeRollups(ledger));
    expect(await countEvidence(ledger)).toEqual({ all: 1, live: 1, records: 1, entries: 5 });
  });

  it('lets evidence come and go within one request', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    const back = restore(body.id);
    await append(ledger, [keep(body), retract(body.id), back, retract(body.id)]);
    expect(await countEvidence(ledger)).toMatchObject({ live: 0 });
    // a repeat says nothing new, whatever came after it
    expect(await append(ledger, [back])).toMatchObject({ seqs: [3] });
    expect(await countEvidence(ledger)).toMatchObject({ live: 0, entries: 4 });
  });

  it('changes what the person said and nothing the record said', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    await append(ledger, [
      keep(body),
      edit(body.id, { words: 'Better said.', metrics: ['M02'], story: undefined }),
    ]);
    const row = await readEvidence(ledger, body.id);
    expect(row).toMatchObject({ ...body, words: 'Better said.', metrics: ['M02'], editedAt: minute(60) });
    expect((await readRollups(ledger, WEEK, WEEK)).map(({ metric }) => metric)).toEqual(['M02', 'all']);
  });

  it('keeps the newest facts, whatever the order they come in', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7, { facts: makeFacts({ readAt: minute(50), rating: 'good' }) });
    await append(ledger, [keep(body), look(body.id, 7, makeFacts({ readAt: minute(40), rating: 'bad' }))]);
    expect((await readRecord(ledger, keyOfTicket(7)))?.facts.rating).toBe('good');
    await append(ledger, [look(body.id, 7, makeFacts({ readAt: minute(60), rating: 'bad' }))]);
    expect((await readRecord(ledger, keyOfTicket(7)))?.facts.rating).toBe('bad');
  });

  it('answers with the plan adopted last', async () => {
    const ledger = openTestLedger();
    expect(await readPlan(ledger)).toBeNull();
    await append(ledger, [adopt(makePlan())]);
    await append(ledger, [adopt(makePlan({ version: 2 }))]);
    expect((await readPlan(ledger))?.version).toBe(2);
  });

  it('takes a repeat for the same entry, in a later request and in the same one', async () => {
    const ledger = openTestLedger();
    const draft = keep(makeEvidence(7));
    const first = await append(ledger, [draft, draft]);
    expect(first.seqs).toEqual([1, 1]);
    expect(await append(ledger, [keep(makeEvidence(8)), structuredClone(draft)])).toMatchObject({
      seqs: [2, 1],
    });
    expect(await countEvidence(ledger)).toMatchObject({ all: 2, entries: 2 });
  });

  it.each([
    ['another body', () => ({ words: 'Something else.' })],
    ['another metric', () => ({ metrics: ['M02'] })],
  ])('refuses the same id with %s', async (_, changes) => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    const id = makeId();
    await append(ledger, [keep(body, id)]);
    const before = await dump(ledger);
    const again = append(ledger, [keep({ ...body, ...changes() }, id)]);
    await expect(again).rejects.toMatchObject({ code: 'refused', retryable: false });
    expect(await dump(ledger)).toEqual(before);
  });

  it('refuses the same id for another piece of evidence', async () => {
    const ledger = openTestLedger();
    const [first, second] = [makeEvidence(7), makeEvidence(7)];
    const taken = retract(first.id);
    await append(ledger, [keep(first), keep(second), taken]);
    await expect(append(ledger, [{ ...retract(second.id), id: taken.id }])).rejects.toMatchObject({
      code: 'refused',
    });
    expect(await countEvidence(ledger)).toMatchObject({ live: 1, entries: 3 });
  });

  it.each<[string, (known: string) => DraftEntry]>([
    ['evidence kept twice', (known: string) => keep(makeEvidence(7, { id: known }))],
    ['an edit of unknown evidence', () => edit(makeId(), { words: 'x' })],
    ['a retraction of unknown evidence', () => retract(makeId())],
    ['bringing back unknown evidence', () => restore(makeId())],
    ['bringing back what was not taken back', (known: string) => restore(known)],
    ['a look at another record', (known: string) => look(known, 99, makeFacts())],
    [
      'a look that names unknown evidence',
      (known: string) =>
        look(known, 7, makeFacts(), {
          [makeId()]: { standing: 'gone', promisedBy: null, promiseKept: null },
        }),
    ],
    [
      'an erasure',
      () => ({
        id: makeId(),
        at: minute(0),
        kind: 'erased',
        subject: makeId(),
        body: { evidence: [], why: 'person' },
      }),
    ],
  ])('refuses %s, and the rest of the request with it', async (_, make) => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    await append(ledger, [keep(body)]);
    const before = await dump(ledger);
    await expect(append(ledger, [keep(makeEvidence(8)), make(body.id)])).rejects.toMatchObject({
      code: 'refused',
    });
    expect(await dump(ledger)).toEqual(before);
  });

  it.each([
    ['a field the model does not know', { ...makeEvidence(7), html: '<p>' }],
    ['half a character', makeEvidence(7, { words: 'cut \ud83d' })],
  ])('does not take %s', async (_, body) => {
    const ledger = openTestLedger();
    await expect(append(ledger, [keep(body)])).rejects.toMatchObject({ code: 'invalid' });
    expect(await readHead(ledger)).toMatchObject({ seq: 0, hash: GENESIS });
  });

  it('brings evidence back for no other reason than an undo', async () => {
    const ledger = openTestLedger();
    const body = makeEvidence(7);
    await append(ledger, [keep(body), retract(body.id)]);
    const odd = { ...restore(body.id), body: { reason: 'retract' } } as unknown as DraftEntry;
    await expect(append(ledger, [odd])).rejects.toMatchObject({ code: 'invalid' });
  });

  it('lets two contexts write at once', async () => {
    const name = freshName();
    const contexts = [openTestLedger(name), openTestLedger(name)];
    const bodies = Array.from({ length: 60 }, (_, index) => makeEvidence(index % 5));
    await Promise.all(
      bodies.map((body, index) => append(contexts[index % 2] ?? openTestLedger(name), [keep(body)])),
    );
    const [ledger] = contexts;
    if (!ledger) throw new Error('no context');
    expect(await countEvidence(ledger)).toEqual({ all: 60, live: 60, records: 5, entries: 60 });
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, entries: 60 });
  });
});
