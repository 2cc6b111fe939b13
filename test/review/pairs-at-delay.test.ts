import { describe, expect, it } from 'vitest';
import { type PeriodFigure, pairsAtDelay } from '@/lib/review/pairs-at-delay';

const month = (n: number, value: number): PeriodFigure => {
  const day = (at: Date): string => at.toISOString().slice(0, 10);
  return { from: day(new Date(Date.UTC(2026, n - 1, 1))), to: day(new Date(Date.UTC(2026, n, 0))), value };
};

const leading = [month(1, 60), month(2, 64), month(3, 70), month(4, 68)];
const lagging = [month(4, 74), month(2, 71), month(3, 72)];

const values = (delay: string, of = leading, to = lagging) =>
  pairsAtDelay(of, to, delay)?.map((pair) => [pair.leading, pair.lagging]);

describe('pairsAtDelay', () => {
  it('pairs by month, and leaves out what has no partner yet', () => {
    expect(values('P1M')).toEqual([
      [60, 71],
      [64, 72],
      [70, 74],
    ]);
    expect(values('P3M')).toEqual([[60, 74]]);
    expect(values('P1Y')).toEqual([]);
  });

  it('pairs by days and weeks', () => {
    expect(values('P31D')?.[0]).toEqual([60, 71]);
    expect(values('P30D')?.[0]).toEqual([64, 72]);
    expect(values('P5W')?.[0]).toEqual([60, 71]);
  });

  it('pairs an event with the next one', () => {
    const events = [
      { from: '2025-05-10', to: '2025-05-12', value: 35 },
      { from: '2026-05-09', to: '2026-05-11', value: 42 },
    ];
    const before = [{ from: '2025-05-10', to: '2025-05-12', value: 3 }];
    expect(values('event', before, events)).toEqual([[3, 42]]);
  });

  it('stays within the month that it reaches', () => {
    const late = [{ from: '2026-01-31', to: '2026-02-06', value: 1 }];
    expect(values('P1M', late)).toEqual([[1, 71]]);
  });

  it('pairs nothing by a delay in other words', () => {
    expect(values('about a quarter')).toBeUndefined();
    expect(values('PT5M')).toBeUndefined();
  });
});
