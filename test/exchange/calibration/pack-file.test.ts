import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack, sealPack, writePack } from '@/lib/exchange/calibration/pack-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { CalibrationPack } from '@/lib/model/calibration';
import { anything } from '../bundle/hostile';
import { samplePack } from './sample-round';

const codeOf = async (given: string | Uint8Array) => {
  const read = await readPack(given);
  return read.ok ? 'read' : read.fault.code;
};

/** The pack changed by somebody who knows how to seal it anew. */
async function sealedAnew(change: object): Promise<string> {
  const { hash: _, ...rest } = await samplePack(3);
  return writePack(await sealPack({ ...rest, ...change } as Omit<CalibrationPack, 'hash'>));
}

describe('a pack file', () => {
  it('comes as it went', async () => {
    const pack = await samplePack(5);
    expect(await readPack(writePack(pack))).toEqual({ ok: true, value: pack });
  });

  it('does not come with any byte changed, cut or added', { timeout: 120_000 }, async () => {
    const bytes = new TextEncoder().encode(writePack(await samplePack(2)));
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(await codeOf(changed)).not.toBe('read');
      expect(await codeOf(bytes.slice(0, at))).not.toBe('read');
    }
    expect(await codeOf(`${writePack(await samplePack(2))}\n`)).toBe('notCanonical');
  });

  it('says what is wrong with it', async () => {
    const pack = await samplePack(3);
    const { hash, ...rest } = pack;
    expect(await codeOf('')).toBe('notJson');
    expect(await codeOf('{"a":1}')).toBe('notOurs');
    expect(await codeOf(canonicalJson({ ...pack, format: 'throughline plan' }))).toBe('notOurs');
    expect(await codeOf(canonicalJson({ ...pack, version: 2 }))).toBe('newer');
    expect(await codeOf(canonicalJson({ ...pack, more: 1 }))).toBe('doesNotFit');
    expect(await codeOf(canonicalJson(rest))).toBe('doesNotFit');
    expect(await codeOf(canonicalJson({ ...pack, title: 'Winter' }))).toBe('partChanged');
    expect(await codeOf(canonicalJson({ ...pack, hash: hash.replace(/./g, '0') }))).toBe('partChanged');
    expect(await codeOf(`${JSON.stringify(pack, null, 1)}`)).toBe('notCanonical');
  });

  it('is no pack with a thing twice, or with more than one person can rate', async () => {
    const { rows, items } = await samplePack(3);
    expect(await codeOf(await sealedAnew({}))).toBe('read');
    expect(await codeOf(await sealedAnew({ rows: [...rows, ...rows] }))).toBe('doesNotFit');
    expect(await codeOf(await sealedAnew({ items: [...items, ...items] }))).toBe('doesNotFit');
    expect(await codeOf(await sealedAnew({ items: [] }))).toBe('doesNotFit');
    const { items: many } = await samplePack(101);
    expect(await codeOf(await sealedAnew({ items: many }))).toBe('read');
    const two = [...rows, { ...rows[0], row: 'empathy' }];
    expect(await codeOf(await sealedAnew({ items: many, rows: two }))).toBe('doesNotFit');
  });

  it('is read or refused, whatever it is, for 500 inputs', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (given) => void (await readPack(given))),
      { numRuns: 250 },
    );
    const pack = await samplePack(2);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(pack)), fc.anything(), async (key, value) => {
        const read = await readPack(JSON.stringify({ ...pack, [key]: value }) ?? '');
        if (read.ok) expect(read.value).toEqual(pack);
      }),
      { numRuns: 250 },
    );
  });
});
