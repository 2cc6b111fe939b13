import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blind, stillTells } from '@/lib/exchange/calibration/blind';

const secrets = {
  people: ['Ana Ferrer', 'Dana Ruiz'],
  words: ['48211', 'acme.zendesk.com', 'acme', 'Kiwi project', '0065g00000AbCdE'],
};

describe('blind', () => {
  it.each([
    ['Ana wrote to them.', 'Ana'],
    ['Thanks to ana ferrer and Dana.', 'Dana'],
    ['See 48211 for it', '48211'],
    ['See #48999, of somebody else', '48999'],
    ['https://acme.zendesk.com/agent/tickets/48211', 'zendesk'],
    ['At ACME they knew.', 'ACME'],
    ['See id48211th', '48211'],
    ['From wwwacme.zendesk.community', 'acme.zendesk'],
    ['Part of the kiwi project.', 'kiwi'],
    ['0065G00000ABCDE was late', '0065G'],
    ['Write to mara@northwind.example', 'mara@'],
    ['Call +49 30 901820 at once', '901820'],
  ])('%s', (text, told) => {
    expect(text).toContain(told);
    expect(blind(text, secrets)).not.toContain(told);
    expect(stillTells(text, secrets)).toBe(true);
  });

  it('leaves everything else as it stands', () => {
    const text = 'Analysed 148211 files in 3 of 4 runs: the academe export works, #1 cause named.';
    expect(blind(text, secrets)).toBe(text);
    expect(stillTells(text, secrets)).toBe(false);
  });

  it('hides a word for as long as any other, so that its length says nothing', () => {
    const [short, long] = ['acme', 'Kiwi project'].map((word) => blind(`About ${word}.`, secrets));
    expect(short).toBe(long);
  });

  it('tells nothing more once it was blinded, and never throws, for 500 texts', () => {
    const word = fc.constantFrom('Ana', 'Ferrer', '48211', 'acme', ' ', '.', '#', 'acme.zendesk.com', '█');
    const text = fc
      .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 12 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const hidden = blind(one, secrets);
        expect(stillTells(hidden, secrets)).toBe(false);
        expect(hidden).not.toMatch(
          /acme\.zendesk\.com|(?<!\p{N})48211(?!\p{N})|(?<![\p{L}\p{N}])acme(?![\p{L}\p{N}])/iu,
        );
      }),
      { numRuns: 500 },
    );
  });
});
