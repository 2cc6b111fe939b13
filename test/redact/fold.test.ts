import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/redact/fold';

describe('fold', () => {
  it.each([
    ['Ｍüller', 'Muller'],
    ['Mu\u0308l\u200bler', 'Muller'],
    ['Strauß', 'Strauss'],
    ['٠٥٥ ۹۸ ९', '055 98 9'],
    ['O’Brien – ok', "O'Brien - ok"],
    ['a\u00a0b', 'a b'],
    ['김민준', '김민준'],
    ['İstanbul', 'Istanbul'],
    ['plain', 'plain'],
  ])('%s becomes %s', (text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  it('knows where every character came from, marks and all', () => {
    const { plain, at } = fold('xMu\u0308ßy');
    expect(plain).toBe('xMussy');
    expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 1, 2, 4, 4, 5, 6]);
  });

  it('never loses its place: the ends fit, and places only rise', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
          .map((units) => String.fromCharCode(...units)),
        (text) => {
          const { plain, at } = fold(text);
          expect(at(plain.length)).toBe(text.length);
          for (let i = 1; i <= plain.length; i += 1) expect(at(i)).toBeGreaterThanOrEqual(at(i - 1));
        },
      ),
    );
  });
});
