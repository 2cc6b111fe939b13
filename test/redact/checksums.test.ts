import { describe, expect, it } from 'vitest';
import { isCard, isIban } from '@/lib/redact/checksums';

/** Numbers that schemes publish for testing. */
const cards = [
  '4111111111111111',
  '4012888888881881',
  '5555555555554444',
  '378282246310005',
  '6011111111111117',
  '3530111333300000',
  '30569309025904',
  '2223003122003222',
  '4222222222222',
];
const ibans = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
  'ES9121000418450200051332',
  'SE4550000000058398257466',
];

function withOneDigitChanged(text: string): string[] {
  return [...text].flatMap((sign, place) =>
    /\d/.test(sign) ? [`${text.slice(0, place)}${(Number(sign) + 1) % 10}${text.slice(place + 1)}`] : [],
  );
}

describe('isCard', () => {
  it.each(cards)('%s is one, and none with a digit changed', (card) => {
    expect(isCard(card)).toBe(true);
    expect(withOneDigitChanged(card).filter(isCard)).toEqual([]);
  });

  it('needs a length its scheme uses', () => {
    expect(isCard('41111111111111111114')).toBe(false);
    expect(isCard('0000000000000000')).toBe(false);
  });
});

describe('isIban', () => {
  it.each(ibans)('%s is one, in any case and grouping, and none with a digit changed', (iban) => {
    expect(isIban(iban)).toBe(true);
    expect(
      isIban(
        iban
          .toLowerCase()
          .replace(/(.{4})/g, '$1 ')
          .trim(),
      ),
    ).toBe(true);
    expect(withOneDigitChanged(iban).filter(isIban)).toEqual([]);
  });
});
