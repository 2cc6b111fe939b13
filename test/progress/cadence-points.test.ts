import { describe, expect, it } from 'vitest';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { lastRunning } from '@/lib/progress/cadence-points';
import { addDays } from '@/lib/progress/span';
import { away, measured, metricOf, rate, row, week } from './make-given';

/** Weeks from Monday 2 November on, so many good of 10; null: no figure. */
const weeksOf = (figures: (number | null)[], n = 10) =>
  figures.flatMap((good, i) => {
    const from = addDays('2026-11-02', 7 * i);
    return good === null ? [] : [measured({ from, to: addDays(from, 6), figure: rate(good, n) })];
  });

type Over = Partial<Parameters<typeof lastRunning>[0]>;

function last(over: Over, count = 2, today = '2026-12-02', metric: Partial<PlanMetric> = {}) {
  const given = {
    metric: metricOf({ cadence: 'week', ...metric }),
    measurements: [],
    rollups: [],
    versions: [],
    absences: [],
    annotations: [],
    ...over,
  };
  return lastRunning(given, count, today).map(({ value }) => value);
}

describe('lastRunning', () => {
  it('takes cadences that are over, oldest first', () => {
    expect(last({ measurements: weeksOf([1, 2, 3, 4, 9]) })).toEqual([30, 40]);
    expect(last({ measurements: weeksOf([1, 2, 3, 4, 9]) }, 3, '2026-12-07')).toEqual([30, 40, 90]);
  });

  it('waits for the newest figure, but not twice', () => {
    expect(last({ measurements: weeksOf([1, 2, 3]) })).toEqual([20, 30]);
    expect(last({ measurements: weeksOf([1, 2]) })).toEqual([]);
  });

  it('is broken by a cadence without figure or with too few cases', () => {
    expect(last({ measurements: weeksOf([1, null, 3, 4]) })).toEqual([30, 40]);
    expect(last({ measurements: weeksOf([1, 2, null, 4]) })).toEqual([]);
    expect(last({ measurements: weeksOf([1, 2, 3, 4], 4) })).toEqual([]);
  });

  it('steps over weeks away', () => {
    const absences = [away('2026-11-16', '2026-11-22')];
    expect(last({ measurements: weeksOf([1, 2, null, 4]), absences })).toEqual([20, 40]);
    expect(last({ measurements: weeksOf([1, 2, 3, 4]), absences })).toEqual([20, 40]);
  });

  it('never mixes two definitions or two kinds of source', () => {
    const note = {
      noun: 'annotation',
      metric: null,
      on: '2026-11-23',
      text: 'New',
      definition: true,
    } as const;
    expect(last({ measurements: weeksOf([1, 2, 3, 4]), annotations: [row<'annotation'>(note)] })).toEqual([]);
    const rollups = [week('2026-11-23', { metric: 'M02', records: 8, known: 8, good: 4 })];
    expect(last({ measurements: weeksOf([1, 2, 3]), rollups })).toEqual([]);
    const more = [...rollups, week('2026-11-16', { metric: 'M02', records: 8, known: 8, good: 2 })];
    expect(last({ rollups: more })).toEqual([25, 50]);
  });

  it('reads months and quarters, and nothing that has no length', () => {
    const months = [
      measured({ from: '2026-09-01', to: '2026-09-30', figure: rate(10, 50) }),
      measured({ figure: rate(20, 50) }),
      measured({ from: '2026-11-01', to: '2026-11-30', figure: rate(30, 50) }),
    ];
    expect(last({ measurements: months }, 3, '2026-12-02', { cadence: 'month' })).toEqual([20, 40, 60]);
    expect(last({ measurements: months }, 1, '2026-12-02', { cadence: 'quarter' })).toEqual([20]);
    expect(last({ measurements: months }, 1, '2026-12-02', { cadence: 'event' })).toEqual([]);
  });
});
