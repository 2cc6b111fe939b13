import { describe, expect, it } from 'vitest';
import { firstExpected, isOverdue, staleSince } from '@/lib/progress/cadence';
import { quarter } from './make-given';

describe('staleSince', () => {
  it.each([
    ['week', '2026-12-10', null],
    ['week', '2026-12-09', '2026-12-09'],
    ['month', '2026-11-05', null],
    ['month', '2026-11-04', '2026-11-04'],
    ['quarter', '2026-08-06', null],
    ['quarter', '2026-08-05', '2026-08-05'],
    ['event', '2020-01-01', null],
    ['review', '2020-01-01', null],
  ] as const)('%s, last day %s, seen on 20 December: %s', (cadence, last, since) => {
    expect(staleSince(cadence, last, '2026-12-31', '2026-12-20')).toBe(since);
  });

  it('does not age after the end of the period', () => {
    expect(staleSince('month', '2026-12-31', '2026-12-31', '2028-01-01')).toBeNull();
    expect(staleSince('month', '2026-10-31', '2026-12-31', '2028-01-01')).toBe('2026-10-31');
  });
});

describe('a first figure', () => {
  it.each([
    ['month', '2026-11-15', false],
    ['month', '2026-11-16', true],
    ['quarter', '2026-12-31', false],
    ['event', '2026-12-31', false],
    ['event', '2027-01-01', true],
    ['quarter', '2027-01-01', true],
  ] as const)('%s, on %s: overdue %s', (cadence, today, late) => {
    expect(isOverdue(cadence, quarter, today)).toBe(late);
  });

  it('is expected one cadence after the start, and by the end of the period at the latest', () => {
    expect(firstExpected('month', quarter)).toBe('2026-10-31');
    expect(firstExpected('year', quarter)).toBe('2026-12-31');
    expect(firstExpected('release', quarter)).toBe('2026-12-31');
  });
});
