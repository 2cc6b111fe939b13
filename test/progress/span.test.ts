import { expect, it } from 'vitest';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysIn,
  earliest,
  latest,
  overlaps,
  spanBefore,
  within,
} from '@/lib/progress/span';

const quarter = { from: '2026-10-01', to: '2026-12-31' };

it('counts both ends, and nothing of a stretch that ends before it begins', () => {
  expect(daysIn(quarter)).toBe(92);
  expect(daysIn({ from: '2026-10-01', to: '2026-10-01' })).toBe(1);
  expect(daysIn({ from: '2026-10-02', to: '2026-10-01' })).toBe(0);
});

it('adds days over ends of months and leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(dateOfDay(dayNumber('2026-03-29'))).toBe('2026-03-29');
});

it('tells inside from touching', () => {
  expect(within({ from: '2026-10-01', to: '2026-10-31' }, quarter)).toBe(true);
  expect(within({ from: '2026-09-30', to: '2026-10-31' }, quarter)).toBe(false);
  expect(overlaps({ from: '2026-09-01', to: '2026-10-01' }, quarter)).toBe(true);
  expect(overlaps({ from: '2026-09-01', to: '2026-09-30' }, quarter)).toBe(false);
});

it('the stretch before is as long and ends the day before', () => {
  expect(spanBefore(quarter)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
});

it('finds the earliest and the latest date', () => {
  expect(earliest('2026-10-02', '2026-10-01', '2027-01-01')).toBe('2026-10-01');
  expect(latest('2026-10-02', '2026-10-01', '2027-01-01')).toBe('2027-01-01');
});
