import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOddCharacter } from '@/lib/exchange/signed/find-odd-character';
import { canonicalJson } from '@/lib/ledger/canonical-json';

/** JSON as nested as our files get. */
const json = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes('\\ud'));

describe('findOddCharacter', () => {
  it('finds none in what was written canonically', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(findOddCharacter(canonicalJson(value))).toBeNull();
      }),
    );
  });

  it('finds one in any text that is not canonical, and none in one that is', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.integer({ min: 0, max: 0xd7ff }), (value, at, code) => {
        const text = canonicalJson(value);
        const place = at % text.length;
        const odd = text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
        let isCanonical = false;
        try {
          isCanonical = canonicalJson(JSON.parse(odd)) === odd;
        } catch {
          // no JSON at all, or half a character
        }
        expect(findOddCharacter(odd) === null).toBe(isCanonical);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['{"a": 1}', 5],
    ['{"b":1,"a":2}', 7],
    ['{"a":1,"a":2}', 7],
    ['[1.0]', 1],
    ['[-0]', 1],
    ['[1e5]', 1],
    ['["\\u0041"]', 2],
    ['["\\/"]', 2],
    ['["\\ud800"]', 2],
    ['["\ud800"]', 2],
    ['["a\n"]', 3],
    ['[1,]', 3],
    ['[1', 2],
    ['["ab', 4],
    ['{"a":1}\n', 7],
    ['', 0],
    ['\ufeff{}', 0],
    ['tru', 0],
  ])('says where %s is odd', (text, index) => {
    expect(findOddCharacter(text)).toBe(index);
  });
});
