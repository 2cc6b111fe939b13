import { describe, expect, it } from 'vitest';
import { flipBytes } from './flip-bytes';
import { sampleBundle } from './sample-bundle';

/** `THROUGHLINE_FULL=1` turns every byte of the large bundle, which takes most of an hour. */
const STRIDE = process.env.THROUGHLINE_FULL === '1' ? 1 : 149;
const PATIENCE = STRIDE === 1 ? 4 * 3_600_000 : 400_000;

function* every(stride: number, from: number, size: number): Generator<number> {
  for (let offset = from; offset < size; offset += stride) yield offset;
}

describe('a bundle of which one bit was turned', () => {
  it('never opens, whichever byte it is, and the place is named', { timeout: PATIENCE }, async () => {
    const seed = Math.floor(Math.random() * 2 ** 30);
    const { text, bundle } = await sampleBundle({ pieces: 6, edits: 3, papers: 2 });
    expect(bundle.records).toHaveLength(12);
    const so = await flipBytes(text, bundle, every(1, 0, Buffer.byteLength(text)), seed);
    console.log(`12 records, seed ${seed}: ${so.tried} bytes, slowest ${Math.round(so.slowest)} ms`);
    expect(so.tried).toBe(Buffer.byteLength(text));
    expect(so).toMatchObject({ undetected: [], misplaced: [] });
  });

  it(`never opens with 200 records either, every ${STRIDE}. byte`, { timeout: PATIENCE }, async () => {
    const seed = Math.floor(Math.random() * 2 ** 30);
    const { text, bundle } = await sampleBundle({ pieces: 120, edits: 60, papers: 19 });
    expect(bundle.records).toHaveLength(200);
    const so = await flipBytes(text, bundle, every(STRIDE, seed % STRIDE, Buffer.byteLength(text)), seed);
    console.log(`200 records, seed ${seed}: ${so.tried} bytes, slowest ${Math.round(so.slowest)} ms`);
    expect(so).toMatchObject({ undetected: [], misplaced: [] });
  });
});
