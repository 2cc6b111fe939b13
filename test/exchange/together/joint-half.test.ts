import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfHalf, ownHalf, readHalf, writeHalf } from '@/lib/exchange/together/joint-half';
import { readThanks } from '@/lib/exchange/together/thanks-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { changed, edits } from '../bundle/hostile';
import { ana, asking, ben, CASE, cardOf, fileOf } from './samples';

const { text, half } = await fileOf();
const codeOf = async (given: string) => {
  const read = await readHalf(given);
  return read.ok ? 'read' : read.fault.code;
};

describe('a half as a file', () => {
  it('comes as it went, and holds nothing besides', async () => {
    expect(await readHalf(text)).toEqual({ ok: true, value: half });
    expect(Object.keys(half).sort()).toEqual(
      ['answers', 'by', 'format', 'id', 'madeAt', 'record', 'signature', 'version', 'words'].sort(),
    );
  });

  it.each([
    ['the words', { words: 'Something else.' }],
    ['the record', { record: { ...asking.record, id: '48212' } }],
    ['the name', { by: { ...ana.by, name: 'Ben' } }],
    ['the key', { by: ben.by }],
    ['the day', { madeAt: '2026-11-21T10:00:00.000Z' }],
    ['the case', { id: '00000000-0000-4000-8000-0000000000a2' }],
    ['what it answers', { answers: 'ab'.repeat(32) }],
  ])('changed in %s is refused', async (_, change) => {
    expect(await codeOf(canonicalJson({ ...half, ...change }))).toBe('signatureWrong');
  });

  it.each([
    ['newer', 'newer', { version: 2 }],
    ['foreign', 'notOurs', { format: 'throughline thanks' }],
    ['with a quotation', 'doesNotFit', { quote: 'Thank you' }],
    ['with facts', 'doesNotFit', { facts: {} }],
    ['with a customer', 'doesNotFit', { customer: 'ab'.repeat(32) }],
    ['without words', 'doesNotFit', { words: ' ' }],
    ['with too many words', 'doesNotFit', { words: 'x'.repeat(1201) }],
    ['without a name', 'doesNotFit', { by: { ...ana.by, name: '' } }],
  ])('%s is refused', async (_, code, change) => {
    expect(await codeOf(canonicalJson({ ...half, ...change }))).toBe(code);
  });

  it('cut, spelled anew or no file at all is refused', async () => {
    expect(await codeOf(text.slice(0, -9))).toBe('notJson');
    expect(await codeOf(JSON.stringify(half, null, 2))).toBe('notCanonical');
    expect(await codeOf(`${text}\n`)).toBe('notCanonical');
    expect(await codeOf('[]')).toBe('notOurs');
  });

  it('is told from others by what it says, not by how its key signed it', async () => {
    const hash = await hashOfHalf(asking);
    expect(await hashOfHalf(half)).toBe(hash);
    expect(await hashOfHalf({ ...half, signature: 'ff'.repeat(64) })).toBe(hash);
    expect(await hashOfHalf({ ...asking, words: 'Other words.' })).not.toBe(hash);
  });

  it('can be made again of the card', async () => {
    const again = ownHalf(CASE, cardOf().paper);
    expect(again).toEqual(asking);
    expect(again && (await writeHalf(again, ana))).toBe(text);
    const { mine } = cardOf().paper;
    expect(ownHalf(CASE, cardOf({ mine: { ...mine, file: null } }).paper)).toBeNull();
  });
});

it('reading 600 hostile files never throws, and takes none that was changed', async () => {
  const files = fc.oneof(
    fc.string().map((given) => given),
    fc.json(),
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(0, a) + text.slice(b)),
    edits.map((list) => {
      const value = changed(half, list);
      try {
        return canonicalJson(value);
      } catch {
        return JSON.stringify(value) ?? '';
      }
    }),
  );
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const read = await readHalf(given);
      expect(read.ok).toBe(given === text);
      expect((await readThanks(given)).ok).toBe(false);
    }),
    { numRuns: 600 },
  );
});
