import { describe, expect, it } from 'vitest';
import { chartFrame } from '@/components/workspace/progress/chart/chart-frame';
import { dateTicks } from '@/components/workspace/progress/chart/date-ticks';
import { linesOf, marksOf, shownValues, stairOf } from '@/components/workspace/progress/chart/plot';
import { spread } from '@/components/workspace/progress/chart/spread';
import type { Series, SeriesPoint } from '@/lib/progress/series';
import { dayNumber } from '@/lib/progress/span';

function point(month: number, value: number | null, change: Partial<SeriesPoint> = {}): SeriesPoint {
  const from = `2026-${String(month).padStart(2, '0')}-01`;
  const to = new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);
  const interval = value === null ? null : { low: value - 5, high: value + 5 };
  const source = value === null ? null : 'import';
  return {
    from,
    to,
    value,
    interval,
    good: value ?? 0,
    n: 100,
    source,
    counted: [],
    tooFew: false,
    away: false,
    marked: false,
    part: 0,
    ...change,
  };
}

const series = (points: SeriesPoint[], change: Partial<Series> = {}): Series => ({
  grain: 'month',
  points,
  targets: [],
  annotations: [],
  changes: [],
  ...change,
});
const frame = chartFrame({
  width: 400,
  height: 200,
  days: [dayNumber('2026-01-01'), dayNumber('2026-12-31')],
  values: [50, 100],
  isRate: true,
});
const moves = (path: string) => [...path.matchAll(/M/g)].length;

describe('a chart', () => {
  it('breaks its line where nothing is known and where somebody was away', () => {
    const drawn = (points: SeriesPoint[]) => linesOf(marksOf(series(points), frame)).join(' ');
    expect(moves(drawn([point(1, 80), point(2, 82), point(3, 84)]))).toBe(1);
    expect(moves(drawn([point(1, 80), point(2, null), point(3, 84)]))).toBe(2);
    expect(moves(drawn([point(1, 80), point(2, 82, { away: true }), point(3, 84)]))).toBe(2);
  });

  it('begins a new line with a new definition', () => {
    const lines = linesOf(marksOf(series([point(1, 80), point(2, 82), point(3, 60, { part: 1 })]), frame));
    expect(lines).toHaveLength(2);
  });

  it('puts a figure in the middle of its days, its band from bound to bound', () => {
    const [mark] = marksOf(series([point(6, 80)]), frame);
    const [from, to] = [frame.x(dayNumber('2026-06-01')), frame.x(dayNumber('2026-06-30') + 1)];
    expect(mark?.x).toBeCloseTo((from + to) / 2);
    expect(mark?.y).toBe(frame.y(80));
    expect(mark?.band?.top).toBe(frame.y(85));
    expect(mark?.band && mark.band.top + mark.band.height).toBeCloseTo(frame.y(75));
  });

  it('keeps old targets as steps where they held, with a gap where none was agreed', () => {
    const step = (from: string, to: string, target: number) => ({
      from,
      to,
      target,
      baseline: null,
      stretch: null,
    });
    const joined = [step('2026-01-01', '2026-06-30', 80), step('2026-07-01', '2026-12-31', 90)];
    const apart = [step('2026-01-01', '2026-03-31', 80), step('2026-07-01', '2026-12-31', 90)];
    expect(moves(stairOf(joined, 'target', frame) ?? '')).toBe(1);
    expect(moves(stairOf(apart, 'target', frame) ?? '')).toBe(2);
    const path = stairOf(joined, 'target', frame) ?? '';
    expect(path).toContain(`,${frame.y(80)}`);
    expect(path).toContain(`,${frame.y(90)}`);
    expect(stairOf(joined, 'baseline', frame)).toBeNull();
  });

  it('chooses a scale that holds every value, bound, target and baseline, a rate within 0 and 100', () => {
    const targets = [{ from: '2026-01-01', to: '2026-12-31', target: 96, baseline: 41, stretch: null }];
    const values = shownValues(series([point(1, 80), point(2, 97)], { targets }));
    expect(values).toEqual(expect.arrayContaining([75, 80, 102, 96, 41]));
    const fit = chartFrame({ width: 400, height: 200, days: [0, 9], values, isRate: true });
    expect(fit.y(41)).toBeLessThanOrEqual(fit.bottom);
    expect(fit.y(100)).toBeGreaterThanOrEqual(fit.top);
    expect(Math.max(...fit.ticks)).toBeLessThanOrEqual(100);
  });

  it.each([
    ['2026-10-01', '2026-12-31', 9, ['2026-10-01', '2026-11-01', '2026-12-01']],
    ['2022-01-01', '2026-12-31', 9, ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']],
    ['2026-01-01', '2026-12-31', 5, ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
    ['2026-11-03', '2026-11-25', 9, ['2026-11-09', '2026-11-16', '2026-11-23']],
  ])('dates %s to %s with at most %i', (from, to, most, dates) => {
    expect(dateTicks(from, to, most).map(({ date }) => date)).toEqual(dates);
  });

  it('pushes labels apart no further than it must, and keeps their order', () => {
    expect(spread([10, 50, null], 12)).toEqual([10, 50, null]);
    expect(spread([10, 12], 12)).toEqual([5, 17]);
    const found = spread([20, 21, 22, 80], 12);
    expect(found).toEqual([9, 21, 33, 80]);
    expect(spread([22, 20, 21], 12)).toEqual([33, 9, 21]);
  });
});
