import { describe, expect, it } from 'vitest';
import { bootstrap, median, quartiles, resampleSums } from '@/lib/progress/resample';
import { revenueRetention } from '@/lib/progress/revenue-retention';

const minutes = Array.from({ length: 60 }, (_, i) => ((i * 37) % 61) + 1);

describe('bootstrap', () => {
  it('gives the same interval for the same rows and seed', () => {
    expect(bootstrap(minutes, median, 42)).toEqual(bootstrap([...minutes], median, 42));
  });

  it('gives a slightly different one for another seed', () => {
    const one = bootstrap(minutes, (rows) => rows.reduce((a, b) => a + b, 0) / rows.length, 1);
    const other = bootstrap(minutes, (rows) => rows.reduce((a, b) => a + b, 0) / rows.length, 2);
    expect(one).not.toEqual(other);
    expect(one?.low).toBeCloseTo(other?.low ?? 0, -1);
  });

  it('lies around the mean about as wide as the normal interval', () => {
    const mean = (rows: readonly number[]): number => rows.reduce((a, b) => a + b, 0) / rows.length;
    const deviation = Math.sqrt(mean(minutes.map((x) => (x - mean(minutes)) ** 2)));
    const half = (1.96 * deviation) / Math.sqrt(minutes.length);
    const { low = 0, high = 0 } = bootstrap(minutes, mean, 7) ?? {};
    expect(Math.abs(low - (mean(minutes) - half))).toBeLessThan(half * 0.2);
    expect(Math.abs(high - (mean(minutes) + half))).toBeLessThan(half * 0.2);
  });

  it('takes whole accounts', () => {
    const accounts = Array.from({ length: 40 }, (_, i) => ({
      start: 10 + i,
      churn: i % 7 === 0 ? 5 : 0,
      contraction: i % 3,
      expansion: 2,
    }));
    const interval = bootstrap(accounts, (rows) => revenueRetention(rows)?.gross ?? null, 3);
    const { gross = 0 } = revenueRetention(accounts) ?? {};
    expect(interval?.low).toBeLessThan(gross);
    expect(interval?.high).toBeGreaterThan(gross);
  });

  it('has none without rows', () => {
    expect(bootstrap([], median, 1)).toBeNull();
  });
});

describe('median and quartiles', () => {
  it('do not depend on the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quartiles([5, 1, 4, 2, 3])).toEqual({ low: 2, high: 4 });
  });

  it('of nothing are nothing', () => {
    expect(median([])).toBeNull();
    expect(quartiles([])).toBeNull();
  });
});

describe('resampleSums', () => {
  /** Runs it to its end. */
  function intervals(...given: Parameters<typeof resampleSums>) {
    const steps = resampleSums(...given);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  it('gives the very interval that the bootstrap of the rows gives', () => {
    const rows = Array.from({ length: 37 }, (_, i) => ({
      start: 100 + i,
      churn: i % 5 ? 0 : 80,
      contraction: i % 3,
      expansion: i % 4,
    }));
    const columns = (['start', 'churn', 'contraction', 'expansion'] as const).map((key) =>
      Float64Array.from(rows, (row) => row[key]),
    );
    const sums = ([start = 0, churn = 0, contraction = 0, expansion = 0]: readonly number[]) =>
      revenueRetention([{ start, churn, contraction, expansion }]);
    expect(
      intervals(columns, [(all) => sums(all)?.gross ?? null, (all) => sums(all)?.net ?? null], 11),
    ).toEqual([
      bootstrap(rows, (some) => revenueRetention(some)?.gross ?? null, 11),
      bootstrap(rows, (some) => revenueRetention(some)?.net ?? null, 11),
    ]);
  });

  it('has none without rows, or where a resample has no value', () => {
    expect(intervals([new Float64Array()], [([sum]) => sum ?? null], 1)).toEqual([null]);
    expect(intervals([Float64Array.of(0, 1)], [([sum = 0]) => (sum === 0 ? null : sum)], 1)).toEqual([null]);
  });
});
