import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDecimals, readNumber } from '@/lib/exchange/import/read-number';

describe('readNumber', () => {
  it.each([
    ['87.5', 'point', 87.5],
    ['87,5', 'comma', 87.5],
    ['87,5', 'point', null],
    ['1,234', 'point', 1234],
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['1,234,567.8', 'point', 1_234_567.8],
    ['1.234.567,8', 'comma', 1_234_567.8],
    ['1 234,5', 'comma', 1234.5],
    ['1\u202f234', 'point', 1234],
    ["1'234.50", 'point', 1234.5],
    ['87 %', 'point', 87],
    ['-3', 'point', -3],
    ['−3,5', 'comma', -3.5],
    ['€1,200.00', 'point', 1200],
    ['1.200,00 EUR', 'comma', 1200],
    ['.5', 'point', 0.5],
    ['12,34', 'point', null],
    ['about 3', 'point', null],
    ['1e9', 'point', null],
    ['0x1f', 'point', null],
    ['', 'point', null],
    ['3/5', 'point', null],
  ] as const)('%s with a %s', (written, decimals, value) => {
    expect(readNumber(written, decimals)?.value ?? null).toBe(value);
  });

  it('sees the percent sign', () => {
    expect(readNumber('87%', 'point')).toEqual({ value: 87, percent: true });
  });

  it('reads back what either country writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (cents) => {
        const value = cents / 100;
        const at = (language: string) => value.toLocaleString(language, { minimumFractionDigits: 2 });
        expect(readNumber(at('en-US'), 'point')?.value).toBeCloseTo(value, 9);
        expect(readNumber(at('de-DE'), 'comma')?.value).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('findDecimals', () => {
  it.each([
    [['12', '90'], 'point'],
    [['87.5', '1,234'], 'point'],
    [['87,5'], 'comma'],
    [['1.234,5'], 'comma'],
    [['1.234.567'], 'comma'],
    [['0.875'], 'point'],
    [['1,234', '900'], null],
    [['1.234'], null],
    [['n/a', ''], 'point'],
  ])('%j', (values, decimals) => {
    expect(findDecimals(values)).toBe(decimals);
  });
});
