import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, readCanonical } from '@/lib/exchange/signed/read-canonical';
import { canonicalJson } from '@/lib/ledger/canonical-json';

const faultOf = (given: string | Uint8Array) => {
  const read = readCanonical(given);
  return read.ok ? 'read' : read.fault;
};

const character = (number: number) => ({ at: 'character', number });

describe('readCanonical', () => {
  it('reads canonical JSON and nothing else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const value: unknown = JSON.parse(text);
        const canonical = JSON.stringify(value).includes('\\ud') ? null : canonicalJson(value);
        const read = readCanonical(text);
        // keys that look like places of a list are left to nobody: no file of ours has one
        if (read.ok) expect(canonical).toBe(text);
        else if (canonical === text) expect(text).toMatch(/"\d+":/);
      }),
      { numRuns: 2000 },
    );
  });

  it('looks at the size before anything else', () => {
    expect(faultOf(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({ code: 'tooLarge' });
    expect(faultOf(' '.repeat(LIMITS.bytes + 1))).toMatchObject({ code: 'tooLarge' });
    // fewer letters than bytes
    expect(faultOf('€'.repeat(LIMITS.bytes / 2))).toMatchObject({ code: 'tooLarge' });
  });

  it('counts brackets and commas before it parses, and never those in a text', () => {
    expect(faultOf(`${'['.repeat(40)}1${']'.repeat(40)}`)).toBe('read');
    expect(faultOf(`${'['.repeat(41)}1${']'.repeat(41)}`)).toEqual({ code: 'tooDeep', place: character(41) });
    expect(faultOf('['.repeat(5_000_000))).toEqual({ code: 'tooDeep', place: character(41) });
    expect(faultOf(`[${'0,'.repeat(1_000_001)}0]`)).toMatchObject({ code: 'tooLarge' });
    const lists = `[${`[${'0,'.repeat(9_999)}0],`.repeat(101)}0]`;
    expect(faultOf(lists)).toMatchObject({ code: 'tooLarge', place: { at: 'character' } });
    expect(faultOf(`[${'0,'.repeat(20_000)}0]`)).toMatchObject({ code: 'tooLarge' });
    expect(faultOf(JSON.stringify([`${'[,'.repeat(2000)}\\"[[`, '\\']))).toBe('read');
  });

  it('says where bytes are no text', () => {
    const bytes = new TextEncoder().encode('["ü€"]');
    expect(faultOf(bytes)).toBe('read');
    for (const [at, number] of [
      [2, 3],
      [3, 3],
      [4, 4],
      [6, 4],
    ] as const) {
      const broken = bytes.slice();
      broken[at] = 0xff;
      expect(faultOf(broken)).toEqual({ code: 'notText', place: character(number) });
    }
    const long = new TextEncoder().encode(`["${'ü'.repeat(50_000)}"]`);
    long[2 + 2 * 40_000] = 0xff;
    expect(faultOf(long)).toEqual({ code: 'notText', place: character(40_003) });
    expect(faultOf(long.slice(0, 5))).toMatchObject({ code: 'notText' });
  });

  it('keeps a mark at the beginning, which is no JSON', () => {
    expect(faultOf(new TextEncoder().encode('\ufeff{}'))).toEqual({ code: 'notJson', place: character(1) });
  });

  it('refuses a key that would reach for a prototype', () => {
    expect(faultOf('{"a":1,"__proto__":{"b":1}}')).toMatchObject({ code: 'notCanonical' });
    expect(faultOf('{"__proto__":{"b":1}}')).toEqual({ code: 'notCanonical', place: character(2) });
    expect(faultOf('{"a":"\\"__proto__\\":"}')).toBe('read');
  });

  it('says where the spelling is another', () => {
    expect(faultOf('{"a":1, "b":2}')).toEqual({ code: 'notCanonical', place: character(8) });
    expect(faultOf('{"b":1,"a":2}')).toEqual({ code: 'notCanonical', place: character(8) });
    expect(faultOf('["\\ud800"]')).toEqual({ code: 'notCanonical', place: character(3) });
    expect(faultOf('{"a":1')).toEqual({ code: 'notJson', place: character(7) });
  });
});
