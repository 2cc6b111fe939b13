import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/ledger/canonical-json';

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    [
      'keys in UTF-16 order',
      { b: 1, a: 2, '\u20ac': 3, '\ud83d\ude00': 4, '\ufb33': 5, '\r': 6 },
      '{"\\r":6,"a":2,"b":1,"\u20ac":3,"\ud83d\ude00":4,"\ufb33":5}',
    ],
    ['numbers as ECMAScript does', [1e30, 4.5, 0.002, 1e-27, -0, 1e21], '[1e+30,4.5,0.002,1e-27,0,1e+21]'],
    ['text with escapes', '\u0000"\\\u000f\n/é', '"\\u0000\\"\\\\\\u000f\\n/é"'],
    ['nothing for a key without a value', { a: undefined, b: null }, '{"b":null}'],
    ['nested values', [{ z: [], y: {} }, [true, false]], '[{"y":{},"z":[]},[true,false]]'],
    ['a text that looks like half a character', '\\ud800', '"\\\\ud800"'],
  ])('writes %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a date', { at: new Date(0) }],
    ['a map', new Map([[1, 2]])],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['half a character', { text: 'cut \ud83d' }],
    ['half a character in a key', { '\udc00': 1 }],
    ['what is nested too deeply', Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], null)],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says the same as JSON, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(written);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});

/** The same value with the keys of every object put in from the last to the first. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.assign(Object.create(null), ...entries.reverse().map(([key, inner]) => ({ [key]: inner })));
}
