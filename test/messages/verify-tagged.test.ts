import { describe, expect, it } from 'vitest';
import { readEntries } from '@/lib/ledger/read-entries';
import { readEvidence, readRecord } from '@/lib/ledger/read-evidence';
import { keepEvidence, undoEvidence } from '@/lib/messages/keep-evidence';
import { verifyTagged } from '@/lib/messages/verify-tagged';
import type { RecordFacts } from '@/lib/model/facts';
import { recordKey } from '@/lib/model/record-key';
import type { Reading } from '@/lib/sites/contract';
import { makeId } from '../ledger/make-entries';
import { anInteraction, aReading } from '../reading/a-reading';
import { aKeeping, NOW, openStores, REPLY } from './open-worker';

const PROMISE = 'I will write by 09:00 tomorrow.';
const first = aReading({ 'audit:1': REPLY });
const LATER = new Date('2026-11-24T10:00:00Z');
const lookingLater = (facts: Partial<RecordFacts> = {}, change: Partial<Reading> = {}) =>
  aReading(
    { 'audit:1': REPLY },
    { facts: { ...first.facts, readAt: LATER.toISOString(), ...facts }, ...change },
  );

async function setUp(read = first, keeping = aKeeping()) {
  const stores = openStores();
  const { ledger, working } = stores;
  await keepEvidence(ledger, working, keeping, read);
  return {
    ...stores,
    id: keeping.evidence,
    look: (reading: Reading) => verifyTagged(ledger, reading, LATER),
  };
}

describe('a later look', () => {
  it('finds nothing on a record that carries no evidence', async () => {
    const { ledger, entries } = openStores();
    expect(await verifyTagged(ledger, lookingLater({ rating: 'good' }), LATER)).toEqual({
      visit: { tagged: [], news: {} },
      added: false,
    });
    expect(await entries()).toBe(0);
  });

  it('adds nothing while nothing that matters has changed', async () => {
    const { look, entries, id } = await setUp();
    for (const same of [first, lookingLater({ openTickets: 4, updatedAt: LATER.toISOString() })]) {
      expect(await look(same)).toEqual({
        visit: {
          tagged: [
            expect.objectContaining({ id, interactionFacts: expect.objectContaining({ standing: 'exact' }) }),
          ],
          news: { [id]: [] },
        },
        added: false,
      });
    }
    expect(await entries()).toBe(1);
  });

  it('adds one entry for what has changed, and tells it', async () => {
    const { look, ledger, entries, id } = await setUp();
    const found = await look(lookingLater({ rating: 'good', status: 'solved' }));
    expect(found).toMatchObject({ added: true, visit: { news: { [id]: ['ratedGood', 'solved'] } } });
    expect(await entries()).toBe(2);
    const open = await ledger.ledger();
    expect((await readRecord(open, recordKey(first.record)))?.facts).toMatchObject({
      rating: 'good',
      status: 'solved',
    });
    const [entry] = await readEntries(open, 2, 1);
    expect(entry).toMatchObject({ kind: 'evidence.verified', subject: id, at: LATER.toISOString() });
  });

  it('tells the news since the tagging each time, and adds it once', async () => {
    const { look, entries, id } = await setUp();
    const rated = lookingLater({ rating: 'good' });
    await look(rated);
    expect(await look(rated)).toMatchObject({ added: false, visit: { news: { [id]: ['ratedGood'] } } });
    expect(await entries()).toBe(2);
  });

  it('adds it once when two look at once', async () => {
    const { look, entries } = await setUp();
    const rated = lookingLater({ rating: 'good' });
    const found = await Promise.all([look(rated), look(rated), look(rated)]);
    expect(found.map(({ added }) => added)).toEqual([true, false, false]);
    expect(await entries()).toBe(2);
  });

  it('sees what became of the interaction and of its promise', async () => {
    const promising = aReading({ 'audit:1': PROMISE });
    const { look, ledger, id } = await setUp(promising);
    const missed = { standing: 'exact', promisedBy: '2026-11-19T08:00:00.000Z', promiseKept: false };
    expect((await look(promising)).visit.tagged).toMatchObject([{ id, interactionFacts: missed }]);
    const edited = await look(lookingLater({}, { textOf: () => 'I will write soon.' }));
    expect(edited).toMatchObject({
      added: true,
      visit: { tagged: [{ interactionFacts: { ...missed, standing: 'changed' } }] },
    });
    expect(edited.visit.news[id]).toEqual(['promiseMissed', 'changed']);
    const gone = await look(
      lookingLater({}, { interactions: [anInteraction({ key: 'audit:7', alias: null })] }),
    );
    expect(gone.visit.news[id]).toEqual(['promiseMissed', 'gone']);
    expect(await readEvidence(await ledger.ledger(), id)).toMatchObject({
      interactionFacts: { standing: 'gone' },
    });
  });

  it('leaves alone what was taken back, and looks at the rest', async () => {
    const { look, ledger, working, id } = await setUp();
    const other = aKeeping();
    await keepEvidence(ledger, working, other, first);
    await undoEvidence(ledger, { id: makeId(), evidence: id, at: NOW }, first.record.host);
    const { visit } = await look(lookingLater({ rating: 'bad' }));
    expect(visit.tagged.map((one) => one.id)).toEqual([other.evidence]);
    expect(visit.news).toEqual({ [other.evidence]: ['ratedBad'] });
    await undoEvidence(ledger, { id: makeId(), evidence: other.evidence, at: NOW }, first.record.host);
    expect(await look(lookingLater({ rating: 'good' }))).toEqual({
      visit: { tagged: [], news: {} },
      added: false,
    });
  });

  it('concludes nothing from a record that could not be read', async () => {
    const { look, entries, id } = await setUp();
    const lacks: Reading['lacks'] = [{ part: 'record', lack: 'forbidden', retryAfter: null }];
    const found = await look(lookingLater({ status: null, reopens: null }, { interactions: [], lacks }));
    expect(found).toMatchObject({ added: false, visit: { tagged: [{ id }], news: { [id]: [] } } });
    expect(await entries()).toBe(1);
  });

  it('learns nothing from answers older than what is known by now', async () => {
    const { look, entries, id, ledger } = await setUp();
    await look(lookingLater({ rating: 'good' }));
    // another tab, which fetched the record before
    const stale = lookingLater({ readAt: '2026-11-23T10:05:00Z', reopens: 3 }, { interactions: [] });
    expect(await look(stale)).toMatchObject({
      added: false,
      visit: { tagged: [{ interactionFacts: { standing: 'exact' } }], news: { [id]: ['ratedGood'] } },
    });
    expect(await entries()).toBe(2);
    expect((await readRecord(await ledger.ledger(), recordKey(first.record)))?.facts.reopens).toBe(0);
  });

  it('judges a promise by the time of reading: what came since is not known', async () => {
    const readAt = '2026-11-18T12:00:00Z';
    const facts = { ...first.facts, readAt };
    const promising = aReading({ 'audit:1': PROMISE }, { facts });
    const { look } = await setUp(promising);
    const open = { promisedBy: '2026-11-19T08:00:00.000Z', promiseKept: null };
    expect((await look(promising)).visit.tagged).toMatchObject([{ interactionFacts: open }]);
    const again = aReading({ 'audit:1': PROMISE }, { facts: { ...facts, readAt: LATER.toISOString() } });
    expect((await look(again)).visit.tagged).toMatchObject([{ interactionFacts: { promiseKept: false } }]);
  });

  it('tells the news although the ledger cannot take it now', async () => {
    const { ledger, id } = await setUp();
    const full = { ...ledger, append: () => Promise.reject(new Error('full')) };
    const rated = lookingLater({ rating: 'good' });
    expect(await verifyTagged(full, rated, LATER)).toMatchObject({
      added: false,
      visit: { news: { [id]: ['ratedGood'] } },
    });
    expect(await verifyTagged(ledger, rated, LATER)).toMatchObject({ added: true });
  });
});
