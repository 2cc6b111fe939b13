import { describe, expect, it } from 'vitest';
import { tellingParts } from '@/lib/exchange/calibration/make-pack';
import { sealPack } from '@/lib/exchange/calibration/pack-file';
import { samplePack } from './sample-round';

describe('making a pack', () => {
  it('hides in words, quotation, facts and title', async () => {
    const secrets = { people: ['Ana Ferrer'], words: ['48211', 'acme.zendesk.com'] };
    const pieces = [
      { words: 'Ana found it', quote: 'As Ana said in 48211', facts: ['On: acme.zendesk.com'] },
    ];
    const pack = await samplePack(1, { title: 'What Ana did', pieces, secrets });
    expect(JSON.stringify(pack)).not.toMatch(/Ana|48211|zendesk/);
    expect(pack.items[0]?.words).toContain('found it');
    expect(tellingParts(pack, secrets)).toEqual([]);
  });

  it('says which parts still tell something, the title too', async () => {
    const pack = await samplePack(3);
    const told = pack.items.find(({ words }) => words === 'Words of piece 2');
    expect(tellingParts(pack, { people: [], words: ['piece 2', 'Autumn'] })).toEqual(['title', told?.id]);
    const { hash: _, ...rest } = pack;
    const fact = await sealPack({ ...rest, items: rest.items.map((one) => ({ ...one, facts: ['by Bo'] })) });
    expect(tellingParts(fact, { people: [], words: ['Bo'] })).toEqual(['p01', 'p02', 'p03']);
  });

  it('draws the order by the seed: the same one again, another one otherwise, never that of choosing', async () => {
    const order = async (seed: number) => (await samplePack(12, { seed })).items.map(({ words }) => words);
    expect(await order(7)).toEqual(await order(7));
    expect(await order(7)).not.toEqual(await order(8));
    expect(await order(7)).not.toEqual([...(await order(7))].sort());
    // the same for whatever order the pieces were chosen in
    const { pieces } = { pieces: (await samplePack(12)).items.map(({ id: _, ...piece }) => piece) };
    const turned = await samplePack(12, { pieces: pieces.toReversed() });
    expect(turned.items.map(({ words }) => words)).toEqual(await order(7));
    expect(turned.items.map(({ id }) => id).slice(0, 3)).toEqual(['p01', 'p02', 'p03']);
  });
});
