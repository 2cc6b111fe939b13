import { expect, it } from 'vitest';
import { dueText } from '@/components/shared/due-text';

// late in the evening: the day is that of this browser, not of UTC
const TONIGHT = new Date(2026, 10, 23, 23, 30);

it.each([
  ['2026-11-13', '10 days overdue'],
  ['2026-11-22', '1 day overdue'],
  ['2026-11-23', 'due today'],
  ['2026-11-24', 'due tomorrow'],
  ['2026-11-26', 'due in 3 days'],
  ['2026-12-07', 'due in 14 days'],
  ['2026-12-08', 'due Dec 8'],
  ['2027-01-08', 'due Jan 8, 2027'],
])('says of %s: %s', (due, text) => {
  expect(dueText(due, TONIGHT)).toBe(text);
});
