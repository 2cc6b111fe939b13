import { expect, it } from 'vitest';
import { localDate } from '@/lib/model/local-date';

it('is the day of this browser, also across months, years and changed clocks', () => {
  expect(localDate(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
  expect(localDate(new Date(2026, 10, 23, 0, 0))).toBe('2026-11-23');
  expect(localDate(new Date(2026, 11, 28, 23, 30), 7)).toBe('2027-01-04');
  expect(localDate(new Date(2026, 2, 27, 23, 30), 7)).toBe('2026-04-03');
  expect(localDate(new Date(2026, 9, 24, 0, 15), 7)).toBe('2026-10-31');
});
