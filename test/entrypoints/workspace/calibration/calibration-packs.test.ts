import { describe, expect, it } from 'vitest';
import { readSource } from '@/entrypoints/workspace/calibration/calibration-sources';
import { readPack } from '@/lib/exchange/calibration/pack-file';
import { sampleFile, sampleLedger } from '../../../browser/harness/make-sample-bundle';
import { evidence } from '../../../components/shared/samples';
import { keeping } from '../../kept-samples';
import { reviewWorld } from '../review/review-world';
import { asFile, calibrationWorld, result } from './calibration-world';

const TOLD = 'Ana helped; 48002 and acme.zendesk.com/agent/tickets/48002, with Mara from Kiwi.';

const own = () =>
  calibrationWorld([
    keeping(1),
    keeping(2, { words: TOLD, quote: { text: 'Dana said so, see #48001', masks: [] } }),
    keeping(3, {
      interactionFacts: { standing: 'exact', promisedBy: '2026-11-20T09:00:00Z', promiseKept: true },
    }),
  ]);

const wish = (change: object = {}) => ({
  title: 'Autumn, with Dana',
  source: 'own',
  pieces: [1, 2, 3].map((seq) => evidence(seq).id),
  rows: ['clarity' as const, 'empathy' as const],
  hide: 'Mara, Kiwi',
  ...change,
});

describe('a pack of own evidence', () => {
  it('holds words, quotation and neutral facts, and nothing that leads back', async () => {
    const { door, files } = await own();
    expect(await door.sources()).toEqual([{ key: 'own', from: '' }]);
    expect(await door.pieces('own')).toHaveLength(3);
    const pack = await door.makePack(wish());
    const round = result(await door.savePack(pack, wish()));
    expect(round).toBe(pack.id);
    const text = files[0]?.text ?? '';
    expect(files[0]?.name).toMatch(/^throughline-pack-.*\.throughline$/);
    expect(await readPack(text)).toEqual({ ok: true, value: pack });
    const told = JSON.stringify({ ...pack, id: '', hash: '', seed: 0 });
    for (const secret of [
      /Ana/,
      /Dana/,
      /Ferrer/,
      /Mara/,
      /Kiwi/,
      /48\d\d\d/,
      /zendesk/,
      /acme/,
      /2026-11-2[0-3]T/,
      /good/i,
    ])
      expect(told).not.toMatch(secret);
    for (const { id } of [evidence(1), evidence(2), evidence(3)]) expect(told).not.toContain(id);
    expect(told).toContain('Words of piece 1');
    expect(told).toContain('kept in time');
    expect(pack.items.every(({ facts }) => facts.some((fact) => fact.includes('Replies')))).toBe(true);
    expect(pack.rows.map(({ row, anchors }) => [row, anchors.three === ''])).toEqual([
      ['clarity', false],
      ['empathy', false],
    ]);
  });

  it('is looked at again before it leaves', async () => {
    const { door, files, storage } = await own();
    const pack = await door.makePack(wish());
    const later = await door.savePack(pack, wish({ hide: 'Mara, Kiwi, piece 1' }));
    expect(later).toMatchObject({ ok: false });
    expect(files).toEqual([]);
    expect([...storage.items.keys()].filter((key) => key.startsWith('calibration'))).toEqual([]);
  });

  it('is opened once, goes on where it was, and is refused when it was changed', async () => {
    const { door, files } = await own();
    const pack = await door.makePack(wish());
    result(await door.savePack(pack, wish()));
    const other = await calibrationWorld();
    expect(result(await other.door.openPack(asFile(files[0]?.text)))).toBe(pack.id);
    const [round] = await other.door.rounds();
    if (!round) throw new Error('no round');
    await other.door.saveRound({ ...round, at: 1 });
    expect(result(await other.door.openPack(asFile(files[0]?.text)))).toBe(pack.id);
    expect((await other.door.rounds()).map(({ at }) => at)).toEqual([1]);
    const changed = (files[0]?.text ?? '').replace('Words of piece 1', 'Words of piece 7');
    expect(await other.door.openPack(asFile(changed))).toEqual({
      ok: false,
      why: expect.stringContaining('changed'),
    });
  });
});

describe('a pack of a review on the shelf', () => {
  it('names neither the person nor their manager, records or host', async () => {
    const shelf = reviewWorld();
    const { text } = await sampleFile(await sampleLedger(4));
    const review = await shelf.take(text);
    const { door, storage, world } = await calibrationWorld([], { employee: 'Mo', manager: 'Xi' });
    for (const [key, value] of shelf.storage.items) await storage.set({ [key]: value });
    expect(await door.sources()).toEqual([
      { key: 'own', from: '' },
      { key: review, from: 'Ana Ferrer' },
    ]);
    const pieces = await door.pieces(review);
    expect(pieces).toHaveLength(4);
    const pack = await door.makePack(wish({ source: review, pieces: pieces.map(({ id }) => id), hide: '' }));
    const told = JSON.stringify({ ...pack, id: '', hash: '', seed: 0 });
    expect(pack.items).toHaveLength(4);
    for (const { record, id, capturedAt } of pieces) {
      for (const secret of [record.id, record.host, id, capturedAt]) expect(told).not.toContain(secret);
    }
    expect(told).not.toMatch(/Ana|Ferrer|Dana|Ruiz/);
    // whoever the bundle names is hidden where a piece names them; who holds it, too
    const { people } = await readSource(world, review);
    expect([...new Set(people)].filter(Boolean)).toEqual(
      expect.arrayContaining(['Ana Ferrer', 'Dana Ruiz', 'Mo', 'Xi']),
    );
  });

  it('has no pieces when the review is not here any more', async () => {
    const { door } = await calibrationWorld();
    expect(await door.pieces('00000000-0000-4000-8000-00000000dddd')).toEqual([]);
  });
});
