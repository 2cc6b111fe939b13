import { describe, expect, it } from 'vitest';
import { addDays, dayEnd, dayOf, dayStart, monthsOf, within } from '@/lib/sites/salesforce/measures/window';

describe('dayStart and dayEnd', () => {
  it('are the ends of a calendar day in its zone', () => {
    expect(dayStart('2026-11-23', 'UTC')).toBe('2026-11-23T00:00:00Z');
    expect(dayStart('2027-01-01', 'Asia/Tokyo')).toBe('2026-12-31T15:00:00Z');
    expect(dayStart('2027-01-01', 'America/Los_Angeles')).toBe('2027-01-01T08:00:00Z');
    expect(dayStart('2026-11-23', 'Asia/Kolkata')).toBe('2026-11-22T18:30:00Z');
    expect(dayEnd('2026-12-31', 'America/Los_Angeles')).toBe('2027-01-01T07:59:59Z');
    expect(dayStart('2026-11-23', 'Pacific/Kiritimati')).toBe('2026-11-22T10:00:00Z');
  });

  it('hold on days of 23 and 25 hours, and on one without a midnight', () => {
    expect(dayStart('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00Z');
    expect(dayEnd('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T21:59:59Z');
    expect(dayStart('2026-10-25', 'Europe/Berlin')).toBe('2026-10-24T22:00:00Z');
    expect(dayEnd('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T22:59:59Z');
    // clocks went from 0:00 to 1:00, and on another night from 0:00 back to 23:00
    expect(dayStart('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
    expect(dayStart('2018-02-18', 'America/Sao_Paulo')).toBe('2018-02-18T03:00:00Z');
  });
});

describe('monthsOf', () => {
  it('cuts a window at the months, over the year', () => {
    expect(monthsOf({ from: '2026-11-15', to: '2027-02-03' })).toEqual([
      { from: '2026-11-15', to: '2026-11-30' },
      { from: '2026-12-01', to: '2026-12-31' },
      { from: '2027-01-01', to: '2027-01-31' },
      { from: '2027-02-01', to: '2027-02-03' },
    ]);
    expect(monthsOf({ from: '2028-02-01', to: '2028-02-29' })).toEqual([
      { from: '2028-02-01', to: '2028-02-29' },
    ]);
  });
});

describe('within', () => {
  it('compares dates as dates and datetimes by the zone', () => {
    const window = { from: '2026-10-25', to: '2026-10-25' };
    expect(within('CloseDate', 'date', window, 'Europe/Berlin')).toBe(
      'CloseDate >= 2026-10-25 AND CloseDate <= 2026-10-25',
    );
    expect(within('EndDateTime', 'datetime', window, 'Europe/Berlin')).toBe(
      'EndDateTime >= 2026-10-24T22:00:00Z AND EndDateTime < 2026-10-25T23:00:00Z',
    );
  });
});

describe('dayOf and addDays', () => {
  it('never moves a date, and moves an instant by the zone', () => {
    expect(dayOf('2026-12-31', 'Pacific/Kiritimati')).toBe('2026-12-31');
    expect(dayOf('2026-12-31T16:00:00.000+0000', 'Asia/Tokyo')).toBe('2027-01-01');
    expect(dayOf('soon', 'UTC')).toBeNull();
    expect(dayOf(null, 'UTC')).toBeNull();
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });
});
