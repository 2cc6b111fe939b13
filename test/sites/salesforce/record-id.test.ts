import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfPrefix, to18 } from '@/lib/sites/salesforce/record-id';

const character = fc.constantFrom(...'ABCXYZabcxyz0189');
const id15 = fc.string({ unit: character, minLength: 15, maxLength: 15 }).filter((id) => /\d/.test(id));

describe('an id in 18 characters', () => {
  it.each([
    ['00558000001N0Ke', '00558000001N0KeAAK'],
    ['0015500001QdQWa', '0015500001QdQWaAAN'],
    ['012000000000000', '012000000000000AAA'],
    ['500ABCDEFGHIJKL', '500ABCDEFGHIJKLY55'],
    ['a0Xabcdefghijkl', 'a0XabcdefghijklEAA'],
  ])('%s: %s', (short, long) => {
    expect(to18(short)).toBe(long);
    expect(to18(long)).toBe(long);
  });

  it('keeps a suffix that is wrong, as recorded data has it', () => {
    expect(to18('0010xACCOUNTID0000')).toBe('0010xACCOUNTID0000');
  });

  it.each([
    '',
    '500',
    '5003z00002XyZ1',
    '5003z00002XyZ12A',
    '5003z00002XyZ12AA',
    '5003z00002XyZ12AAAA',
    'ServiceContract',
    '5003z00002XyZ1_',
    ' 5003z00002XyZ12',
    '5003z00002XyZ12\n',
  ])('none: %j', (id) => {
    expect(to18(id)).toBeNull();
  });

  it('differs for two ids that differ only in case, even where case is lost', () => {
    fc.assert(
      fc.property(id15, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (one, flips) => {
        const other = [...one].map((c, at) => (flips[at] ? swapCase(c) : c)).join('');
        const [a, b] = [to18(one)?.toLowerCase(), to18(other)?.toLowerCase()];
        expect(a === b).toBe(one === other);
      }),
    );
  });
});

function swapCase(character: string): string {
  const upper = character.toUpperCase();
  return upper === character ? character.toLowerCase() : upper;
}

describe('the kind by an id’s prefix', () => {
  it.each([
    ['5003z00002XyZ12AAA', 'case'],
    ['0013z00002XyZ12AAA', 'account'],
    ['0063z00002XyZ12AAA', 'opportunity'],
    ['8003z00002XyZ12AAA', 'contract'],
    ['8103z00002XyZ12AAA', 'record'],
    ['00k3z00002XyZ12AAA', 'record'],
    ['a0X3z00002XyZ12AAA', 'record'],
  ])('%s: %s', (id, kind) => {
    expect(kindOfPrefix(id)).toBe(kind);
  });
});
