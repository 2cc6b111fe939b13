import { beforeAll, describe, expect, it } from 'vitest';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import {
  grown,
  type SampleLedger,
  sampleFile,
  sampleLedger,
  sealedSample,
} from '../../../browser/harness/make-sample-bundle';
import { handOf } from '../../../exchange/bundle/sample-bundle';
import { reviewOf, reviewWorld } from './review-world';

let ledger: SampleLedger;
let text: string;
beforeAll(async () => {
  ledger = await sampleLedger(10);
  ({ text } = await sampleFile(ledger));
});

describe('opening', () => {
  it('says who made a bundle, and writes nothing before it is kept', async () => {
    const world = reviewWorld();
    const opened = await world.opened(text);
    expect(opened).toMatchObject({
      pieces: 10,
      key: 'first',
      knownSince: null,
      history: 'first',
      doubt: null,
      here: null,
      joins: null,
    });
    expect(opened.fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
    expect(world.storage.items.size).toBe(0);
  });

  it('refuses a file that was changed, with the place, and keeps nothing', async () => {
    const world = reviewWorld();
    const found = await world.open(text.replace('Found the cause of case 3', 'Found the cause of case 4'));
    expect(found).toMatchObject({ kind: 'fault', fault: { code: 'recordChanged', place: { at: 'record' } } });
    expect(world.storage.items.size).toBe(0);
  });

  it('asks for the passphrase of a sealed file', async () => {
    const world = reviewWorld();
    const sealed = await sealedSample(text, 'three small words');
    expect(await world.open(sealed)).toEqual({ kind: 'sealed', wrong: false });
    expect(await world.open(sealed, 'other words')).toEqual({ kind: 'sealed', wrong: true });
    expect(await world.open(sealed, 'three small words')).toMatchObject({ kind: 'bundle' });
  });

  it('says what another file of ours is', async () => {
    const world = reviewWorld();
    expect(await world.open('{"format":"throughline plan","version":2}')).toEqual({
      kind: 'other',
      why: 'reviews_isOther_plan',
    });
    expect(await world.open('{"a":1}')).toMatchObject({ kind: 'fault', fault: { code: 'notOurs' } });
  });

  it('stops when asked to', async () => {
    const world = reviewWorld();
    const stopper = new AbortController();
    stopper.abort();
    const file = new File([text], 'x');
    await expect(world.openFile(file, null, () => undefined, stopper.signal)).rejects.toThrow();
  });
});

describe('keeping', () => {
  it('begins a review that can be read again with all its material', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const read = await world.read(id);
    expect(read).toMatchObject({ ok: true, result: { line: { employee: 'Ana Ferrer', state: 'writing' } } });
    expect(read.ok && read.result.material.evidence).toHaveLength(10);
    expect((await reviewOf(world, id)).manager).toBe('Dana Ruiz');
    expect((await world.list()).lines).toHaveLength(1);
  });

  it('begins by the template the team brings, and finds it again', async () => {
    const ours = {
      ...defaultTemplate((key) => key),
      id: 'ours',
      version: 3,
      sections: ['examples', 'signOff'],
    } as const;
    const world = reviewWorld([{ ...ours, sections: [...ours.sections] }]);
    const read = await world.read(await world.take(text));
    expect(read).toMatchObject({
      ok: true,
      result: { review: { template: { id: 'ours', version: 3 }, ratings: [] }, template: { id: 'ours' } },
    });
  });

  it('takes the same bundle once', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const again = await world.opened(text);
    expect(again).toMatchObject({ here: id, key: 'known', history: 'same' });
    expect(await world.keep(again)).toEqual({ ok: true, result: id });
    expect((await world.list()).lines[0]?.bundles).toHaveLength(1);
  });

  it('goes on with the review when a later bundle extends the first', async () => {
    const world = reviewWorld();
    const first = await sampleFile(ledger);
    const id = await world.take(first.text);
    const review = await reviewOf(world, id);
    const gone = ledger.pieces[0]?.id ?? '';
    const marks = [
      { evidence: gone, mark: 'asked', text: 'Who?', on: '2027-01-08' },
      { evidence: ledger.pieces[5]?.id ?? '', mark: 'endorsed', text: '', on: '2027-01-08' },
    ] as const;
    await world.save({ ...review, marks: [...marks] }, 12);
    const more = await grown(ledger, 4);
    const { size, root } = first.bundle.head.checkpoint;
    const second = await sampleFile(more, {
      earlier: [{ size, root }],
      madeAt: '2027-01-09T10:00:00Z',
      without: 1,
    });
    const opened = await world.opened(second.text);
    expect(opened).toMatchObject({ key: 'known', history: 'extends', doubt: null, joins: { id, gone: 1 } });
    expect(await world.keep(opened)).toEqual({ ok: true, result: id });
    const after = await world.read(id);
    expect(after.ok && after.result.material.evidence).toHaveLength(13);
    expect(after.ok && after.result.review.marks).toHaveLength(2);
    expect(after.ok && after.result.line.bundles.at(-1)).toMatchObject({ history: 'extends', gone: 1 });
    expect((await world.list()).lines).toHaveLength(1);
  });

  it('keeps the doubt when the history is another one', async () => {
    const world = reviewWorld();
    await world.take(text);
    const rewritten = await sampleFile(await sampleLedger(10), { madeAt: '2027-01-09T10:00:00Z' });
    const opened = await world.opened(rewritten.text);
    expect(opened).toMatchObject({ key: 'known', history: 'rewritten', doubt: 'history' });
    await world.keep(opened);
    expect((await world.list()).lines[0]?.doubt).toBe('history');
    const later = await sampleFile(await grown(ledger, 2), { madeAt: '2027-01-10T10:00:00Z' });
    await world.take(later.text);
    expect((await world.list()).lines[0]?.doubt).toBe('history');
  });

  it('says when the name comes with another key', async () => {
    const world = reviewWorld();
    await world.take(text);
    const other = await sampleFile(ledger, { hand: await handOf('ana ferrer ', 9) });
    expect(await world.opened(other.text)).toMatchObject({ key: 'other', doubt: 'key', history: 'first' });
  });

  it('tells an older bundle from a history that was cut off', async () => {
    const world = reviewWorld();
    const more = await grown(ledger, 3);
    await world.take((await sampleFile(more, { madeAt: '2027-01-08T10:00:00Z' })).text);
    const older = await sampleFile(ledger, { madeAt: '2027-01-02T10:00:00Z' });
    expect(await world.opened(older.text)).toMatchObject({ history: 'shorter', doubt: null });
    const cut = await sampleFile(ledger, { madeAt: '2027-01-12T10:00:00Z' });
    expect(await world.opened(cut.text)).toMatchObject({ history: 'shorter', doubt: 'history' });
  });
});

describe('the shelf', () => {
  it('drops the bundles three months after both signed, and says whose', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    await world.store.editLine(id, (line) => ({ ...line, state: 'signedBoth', signedOn: '2026-01-31' }));
    const shelf = await world.list();
    expect(shelf.dropped).toEqual(['Ana Ferrer']);
    expect(shelf.lines[0]?.droppedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await world.list()).dropped).toEqual([]);
    expect(await world.read(id)).toEqual({ ok: false, why: 'reviews_dropped' });
    expect([...world.storage.items.keys()].filter((key) => key.startsWith('reviewBundle:'))).toEqual([]);
  });

  it('removes a review with its bundles, and forgets no key', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    expect(await world.remove(id)).toEqual({ ok: true, result: null });
    expect([...world.storage.items.keys()].sort()).toEqual(['reviewShelf', 'signers']);
    expect((await world.opened(text)).key).toBe('known');
  });

  it('puts aside what cannot be read, and says so', async () => {
    const world = reviewWorld();
    await world.storage.set({ reviewShelf: [{ id: 'no' }] });
    expect(await world.list()).toMatchObject({ lines: [], setAside: true });
    expect(world.storage.items.get('reviewShelf:setAside')).toEqual([{ id: 'no' }]);
  });

  it('does not save what could not be read again', async () => {
    const world = reviewWorld();
    const id = await world.take(text);
    const review = await reviewOf(world, id);
    const done = await world.save({ ...review, recency: 'x'.repeat(700) }, 0);
    expect(done).toEqual({ ok: false, why: 'reviewPage_cannotKeep' });
    expect((await reviewOf(world, id)).recency).toBe('');
  });
});
