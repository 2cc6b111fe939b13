import { expect, it } from 'vitest';
import { countWindow } from '@/components/workspace/figures/count-windows';
import { blankPlan } from '@/lib/model/blank-plan';

const plan = (from: string, to: string, timeZone = 'Europe/Berlin') =>
  blankPlan({ id: 'p', role: 'supportEngineer', from, to, timeZone, createdAt: '2026-01-01T00:00:00.000Z' });
const NOW = new Date('2026-11-23T10:00:00Z');

it.each([
  ['period', '2026-10-01', '2026-11-23'],
  ['month', '2026-11-01', '2026-11-23'],
  ['lastMonth', '2026-10-01', '2026-10-31'],
  ['quarter', '2026-10-01', '2026-11-23'],
  ['lastQuarter', '2026-07-01', '2026-09-30'],
] as const)('%s', (name, from, to) => {
  expect(countWindow(name, plan('2026-10-01', '2026-12-31'), NOW)).toEqual({ from, to });
});

it('ends with the plan’s period, and begins a year where one begins', () => {
  expect(countWindow('period', plan('2026-07-01', '2026-09-30'), NOW)).toEqual({
    from: '2026-07-01',
    to: '2026-09-30',
  });
  const newYear = new Date('2027-01-05T10:00:00Z');
  expect(countWindow('lastMonth', null, newYear)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(countWindow('lastQuarter', null, newYear)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
});

it('knows today by the plan’s time zone', () => {
  const late = new Date('2026-11-30T23:30:00Z');
  expect(countWindow('month', plan('2026-10-01', '2026-12-31'), late)).toEqual({
    from: '2026-12-01',
    to: '2026-12-01',
  });
});
