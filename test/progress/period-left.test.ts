import { describe, expect, it } from 'vitest';
import { periodLeft } from '@/lib/progress/period-left';

const quarter = { from: '2026-10-01', to: '2026-12-31', timeZone: 'Europe/Madrid' };

describe('periodLeft', () => {
  it.each([
    ['2026-11-22T12:00:00Z', 39, 53 / 92, 'during'],
    ['2026-10-01T12:00:00Z', 91, 1 / 92, 'during'],
    ['2026-12-31T12:00:00Z', 0, 1, 'during'],
    ['2027-01-05T12:00:00Z', 0, 1, 'after'],
    ['2026-09-30T12:00:00Z', 92, 0, 'before'],
  ])('at %s: %i days left', (today, days, fraction, phase) => {
    expect(periodLeft(quarter, new Date(today))).toEqual({ days, total: 92, fraction, phase });
  });

  it('goes by the calendar of the plan, not of UTC', () => {
    const justAfterMidnight = new Date('2026-11-22T23:30:00Z');
    expect(periodLeft(quarter, justAfterMidnight).days).toBe(38);
    expect(periodLeft({ ...quarter, timeZone: 'America/Los_Angeles' }, justAfterMidnight).days).toBe(39);
  });

  it('counts days, not hours, over the end of summer time', () => {
    const before = periodLeft(quarter, new Date('2026-10-24T22:30:00Z'));
    const after = periodLeft(quarter, new Date('2026-10-25T23:30:00Z'));
    expect(before.days - after.days).toBe(1);
  });
});
