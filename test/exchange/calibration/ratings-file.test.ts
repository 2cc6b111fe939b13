import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRatings } from '@/lib/exchange/calibration/ratings-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { anything } from '../bundle/hostile';
import { given, ratingsText, samplePack } from './sample-round';

const codeOf = async (text: string | Uint8Array) => {
  const read = await readRatings(text);
  return read.ok ? 'read' : read.fault.code;
};

describe('a ratings file', () => {
  it('comes as it went, bound to its pack', async () => {
    const pack = await samplePack(3);
    const ratings = given(pack, [1, null, 5]);
    expect(await readRatings(await ratingsText(pack, ratings))).toMatchObject({
      ok: true,
      value: { pack: pack.id, packHash: pack.hash, ratings, by: { name: 'Ada' } },
    });
  });

  it('does not come with any byte changed', { timeout: 120_000 }, async () => {
    const pack = await samplePack(2);
    const bytes = new TextEncoder().encode(await ratingsText(pack, given(pack, [2, 4])));
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(await codeOf(changed)).not.toBe('read');
    }
  });

  it('says what is wrong with it', async () => {
    const pack = await samplePack(2);
    const file = JSON.parse(await ratingsText(pack, given(pack, [2, 4])));
    const milder = file.ratings.map((one: object) => ({ ...one, rating: 5 }));
    expect(await codeOf(canonicalJson({ ...file, ratings: milder }))).toBe('signatureWrong');
    expect(await codeOf(canonicalJson({ ...file, packHash: file.packHash.replace(/./g, '0') }))).toBe(
      'signatureWrong',
    );
    expect(await codeOf(canonicalJson({ ...file, ratings: [] }))).toBe('doesNotFit');
    const off = [{ ...file.ratings[0], rating: 6 }];
    expect(await codeOf(canonicalJson({ ...file, ratings: off }))).toBe('doesNotFit');
    expect(await codeOf(canonicalJson({ ...file, version: 2 }))).toBe('newer');
    expect(await codeOf(canonicalJson(pack))).toBe('notOurs');
  });

  it('is read or refused, whatever it is, for 500 inputs', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (one) => void (await readRatings(one))),
      { numRuns: 250 },
    );
    const pack = await samplePack(2);
    const file = JSON.parse(await ratingsText(pack, given(pack, [2, 4])));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(file)), fc.anything(), async (key, value) => {
        const read = await readRatings(JSON.stringify({ ...file, [key]: value }) ?? '');
        if (read.ok) expect(read.value).toEqual(file);
      }),
      { numRuns: 250 },
    );
  });
});
