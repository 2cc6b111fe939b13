import { describe, expect, it } from 'vitest';
import { evidenceDay, monthStrip } from '@/lib/review/month-strip';

const period = { from: '2026-10-01', to: '2026-12-31' };
const on = (...days: string[]) => days.map((day) => ({ capturedAt: `${day}T10:00:00Z` }));

describe('monthStrip', () => {
  it('counts by month of the period and leaves other days outside', () => {
    const strip = monthStrip(
      on('2026-09-30', '2026-10-01', '2026-10-31', '2026-12-31', '2027-01-01'),
      period,
      'UTC',
    );
    expect(strip.months.map(({ from, count }) => [from, count])).toEqual([
      ['2026-10-01', 2],
      ['2026-11-01', 0],
      ['2026-12-01', 1],
    ]);
    expect([strip.covered, strip.all, strip.outside]).toEqual([2, 3, 2]);
  });

  it('cuts months to the period', () => {
    const { months } = monthStrip([], { from: '2026-10-12', to: '2026-11-09' }, 'UTC');
    expect(months.map(({ from, to }) => [from, to])).toEqual([
      ['2026-10-12', '2026-10-31'],
      ['2026-11-01', '2026-11-09'],
    ]);
  });

  it('looks at the last quarter of the days: 23 of 92', () => {
    expect(monthStrip([], period, 'UTC').late).toMatchObject({
      from: '2026-12-09',
      to: '2026-12-31',
      share: null,
    });
    const year = monthStrip(on('2026-10-01', '2026-09-30'), { from: '2026-01-01', to: '2026-12-31' }, 'UTC');
    expect(year.late).toMatchObject({ from: '2026-10-01', count: 1, share: 50 });
  });

  it.each([
    [['2026-12-30'], false],
    [['2026-10-02', '2026-12-30'], false],
    [['2026-10-02', '2026-12-30', '2026-12-09'], true],
    [['2026-10-02', '2026-12-30', '2026-12-08'], false],
    [['2026-12-30', '2026-12-29'], true],
    [['2026-12-30', '2026-12-29', '2027-01-02', '2027-01-03'], true],
  ])('over half of %j late: %s', (days, recent) => {
    expect(monthStrip(on(...days), period, 'UTC').recent).toBe(recent);
  });

  it('reads days in the plan’s time zone', () => {
    const late = { capturedAt: '2026-09-30T22:30:00Z' };
    expect(evidenceDay(late, 'Europe/Madrid')).toBe('2026-10-01');
    expect(monthStrip([late], period, 'Europe/Madrid').all).toBe(1);
    expect(monthStrip([late], period, 'UTC').all).toBe(0);
  });
});
