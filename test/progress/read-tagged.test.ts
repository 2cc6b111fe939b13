import { describe, expect, it } from 'vitest';
import { readTagged } from '@/lib/progress/read-tagged';
import { quarter, week } from './make-given';

const read = (rollups: ReturnType<typeof week>[], metric = 'M01', today = '2026-12-31') =>
  readTagged(rollups, metric, quarter, today);

describe('readTagged', () => {
  it('adds up the weeks and says what is still unknown', () => {
    const { tagged, records, reading } = read([
      week('2026-10-12', { tagged: 40, records: 35, known: 20, good: 18, apart: 1 }),
      week('2026-10-19', { tagged: 12, records: 10, known: 8, good: 6, apart: 1 }),
    ]);
    expect({ tagged, records }).toEqual({ tagged: 52, records: 45 });
    expect(reading).toMatchObject({ source: 'tagged', good: 24, n: 28, apart: 2, unknown: 15 });
    expect(reading?.value).toBeCloseTo(85.714, 3);
    expect(reading?.interval?.low).toBeCloseTo(68.5, 1);
  });

  it('leaves out weeks before and after the period, and other metrics', () => {
    const inside = [week('2026-09-28', { known: 1, good: 1 }), week('2026-12-28', { known: 1, good: 1 })];
    const outside = [week('2026-09-21', { known: 9 }), week('2027-01-04', { known: 9 })];
    const other = [
      week('2026-10-12', { metric: 'M02', known: 9 }),
      week('2026-10-12', { metric: 'all', tagged: 9 }),
    ];
    expect(read([...inside, ...outside, ...other])).toMatchObject({ tagged: 0, reading: { good: 2, n: 2 } });
  });

  it('gives no figure where nothing is known, and shows a true zero as zero', () => {
    const open = read([week('2026-10-12', { tagged: 3, records: 3 })]).reading;
    expect(open).toMatchObject({ value: null, interval: null, n: 0, unknown: 3 });
    const zero = read([week('2026-10-12', { tagged: 6, records: 6, known: 6, good: 0 })]).reading;
    expect(zero).toMatchObject({ value: 0, n: 6 });
  });

  it('only counts evidence for a metric no record can answer', () => {
    const found = read([week('2026-10-12', { metric: 'M22', tagged: 2, records: 2 })], 'M22');
    expect(found).toEqual({ tagged: 2, records: 2, reading: null });
  });

  it('counts promises by the reply, not by the record', () => {
    const weeks = [week('2026-10-12', { metric: 'M12', tagged: 8, records: 3, known: 6, good: 5 })];
    expect(read(weeks, 'M12').reading).toMatchObject({ unknown: 2, n: 6, good: 5 });
  });

  it('covers the period up to today, or all of one that has not begun', () => {
    expect(read([], 'M01', '2026-11-20').reading?.window.to).toBe('2026-11-20');
    expect(read([], 'M01', '2027-05-20').reading?.window.to).toBe('2026-12-31');
    expect(read([], 'M01', '2026-09-20').reading?.window).toEqual(quarter);
  });
});
