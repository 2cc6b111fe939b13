import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/exchange/import/decode-text';

const TEXT = 'Müller;“fine”;90 €';
const utf8 = new TextEncoder().encode(TEXT);
const wide = (little: boolean) =>
  new Uint8Array(
    [...`\uFEFF${TEXT}`].flatMap((one) => {
      const code = one.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['UTF-16, little end first', wide(true), 'utf-16'],
    ['UTF-16, big end first', wide(false), 'utf-16'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('the old Western code page, when it is no UTF-8', () => {
    // its signs from 0x80 to 0x9f are left to the browsers: some versions of Node read them as Latin-1
    const bytes = new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);
    expect(decodeText(bytes)).toEqual({ text: 'Müller', encoding: 'windows-1252' });
  });
});
