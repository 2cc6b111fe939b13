import { expect, it } from 'vitest';
import { revenueRetention } from '@/lib/progress/revenue-retention';

const year = { start: 10, churn: 0.9, contraction: 0.6, expansion: 1.8 };

it('start 10.0, churn 0.9, contraction 0.6, expansion 1.8: gross 85.0, net 103.0', () => {
  const { gross = 0, net = 0 } = revenueRetention([year]) ?? {};
  expect(gross).toBeCloseTo(85, 9);
  expect(net).toBeCloseTo(103, 9);
});

it('is the rate of the sums, not the mean of the rates', () => {
  const small = { start: 1, churn: 1, contraction: 0, expansion: 0 };
  expect(revenueRetention([{ ...year, churn: 0, contraction: 0 }, small])?.gross).toBeCloseTo(1000 / 11, 9);
});

it('never says more than 100 gross, and nothing without a start', () => {
  expect(revenueRetention([{ ...year, churn: -5, contraction: 0 }])?.gross).toBe(100);
  expect(revenueRetention([])).toBeNull();
});
