import { describe, expect, it } from 'vitest';
import { findOrder, readDate } from '@/lib/exchange/import/read-date';

describe('readDate', () => {
  it.each([
    ['2026-03-01', 'dmy', '2026-03-01'],
    ['2026/3/1', 'mdy', '2026-03-01'],
    ['01.03.2026', 'mdy', '2026-03-01'],
    ['1/3/2026', 'dmy', '2026-03-01'],
    ['1/3/2026', 'mdy', '2026-01-03'],
    ['1-3-2026', 'dmy', '2026-03-01'],
    ['2026-02-30', 'dmy', null],
    ['31/31/2026', 'dmy', null],
    ['1.3.26', 'dmy', null],
    ['March 2026', 'dmy', null],
    ['2026-03-01 10:00', 'dmy', '2026-03-01'],
    ['2026-03-01T23:30:00Z', 'dmy', '2026-03-02'],
    ['2026-03-01 23:30:00 UTC', 'dmy', '2026-03-02'],
    ['2026-03-01T23:30:00+01:00', 'dmy', '2026-03-01'],
    ['45992', 'dmy', null],
    ['', 'dmy', null],
  ] as const)('%s, %s', (written, order, date) => {
    expect(readDate(written, order, 'Europe/Berlin')).toBe(date);
  });

  it('takes a month for its first or its last day', () => {
    expect(readDate('2024-02', 'dmy', 'UTC', 'first')).toBe('2024-02-01');
    expect(readDate('2024-02', 'dmy', 'UTC', 'last')).toBe('2024-02-29');
  });
});

describe('findOrder', () => {
  it.each([
    [['2026-01-02'], 'dmy'],
    [['1/2/2026', '13/2/2026'], 'dmy'],
    [['1/2/2026', '2/13/2026'], 'mdy'],
    [['1/2/2026', '3/4/2026'], null],
    [['5/5/2026'], 'dmy'],
    [['01.02.2026'], 'dmy'],
  ])('%j', (values, order) => {
    expect(findOrder(values)).toBe(order);
  });
});
