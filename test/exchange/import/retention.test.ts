import { describe, expect, it } from 'vitest';
import { bootstrap } from '@/lib/progress/resample';
import { revenueRetention } from '@/lib/progress/revenue-retention';
import { faults, figures, readFile } from './read-file';

const HEAD = 'account_ref,period_start,start_arr,churn,contraction,expansion,currency';
const retention = (rows: string[], settings = {}) => readFile([HEAD, ...rows].join('\n'), settings);

describe('retention', () => {
  it('agrees with the example of the scoring: 10.0, 0.9, 0.6 and 1.8', async () => {
    const result = await retention(['A,2026-01-01,6.0,0.9,0,1.0,EUR', 'B,2026-01-01,4.0,0,0.6,0.8,EUR']);
    expect(figures(result)).toEqual([
      'M41 2026-01-01..2026-03-31 85 n2',
      'M42 2026-01-01..2026-03-31 103 n2',
    ]);
  });

  it('gives the interval that its rows and its stored seed give again', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `A${i},2026-01-01,${100 + i},${i % 9 ? 0 : 100},${i % 5},${i % 3},EUR`,
    );
    const result = await retention(rows);
    const [gross] = result.measurements;
    if (gross?.figure.kind !== 'value' || gross.figure.seed === null) throw new Error('no seed');
    const moved = result.rows
      .filter(({ measurement }) => measurement === gross.id)
      .map(({ detail }) => {
        const [start = 0, churn = 0, contraction = 0, expansion = 0] = (detail.match(/[\d.]+/g) ?? []).map(
          Number,
        );
        return { start, churn, contraction, expansion };
      });
    const again = bootstrap(moved, (some) => revenueRetention(some)?.gross ?? null, gross.figure.seed);
    expect(gross.figure.interval).toEqual(again);
    expect(again?.low).toBeLessThan(again?.high ?? 0);
    expect((await retention(rows)).measurements[0]?.figure).toEqual(gross.figure);
  });

  it('never adds one currency to another', async () => {
    const rows = ['A,2026-01-01,100,0,0,0,EUR', 'B,2026-01-01,100,100,0,0,usd'];
    expect(figures(await retention(rows, { currency: 'EUR' }))[0]).toBe('M41 2026-01-01..2026-03-31 100 n1');
    expect(figures(await retention(rows, { currency: 'USD' }))[0]).toBe('M41 2026-01-01..2026-03-31 0 n1');
    expect((await retention(rows, { currency: 'USD' })).others).toBe(1);
  });

  it('ends a period where the next begins, and the one under way today', async () => {
    const rows = ['A,2026-08-15,100,0,0,0,EUR', 'A,2026-10-01,100,0,0,0,EUR'];
    const windows = (await retention(rows, { span: 'quarter' })).measurements.map(
      ({ from, to }) => `${from} ${to}`,
    );
    expect([...new Set(windows)]).toEqual(['2026-08-15 2026-09-30', '2026-10-01 2026-11-23']);
  });

  it.each([
    ['B,2026-01-01,100,90,20,0,EUR', 'churn lostMore'],
    ['B,2026-01-01,100,-5,0,0,EUR', 'churn negative'],
    ['B,2026-01-01,,0,0,0,EUR', 'start_arr missing'],
    ['B,2026-01-01,100,0,0,0,€', 'currency noCurrency'],
    ['A,2026-01-01,100,0,0,0,EUR', 'account_ref twice'],
    ['B,2027-01-01,100,0,0,0,EUR', 'period_start future'],
  ])('%s: %s', async (row, fault) => {
    expect(faults(await retention(['A,2026-01-01,100,0,0,0,EUR', row], { currency: 'EUR' }))).toEqual([
      `3 ${fault}`,
    ]);
  });
});
