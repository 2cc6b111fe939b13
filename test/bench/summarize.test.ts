import { describe, expect, it } from 'vitest';
import { meanDifference, quantile, summarize } from './summarize';

describe('quantile', () => {
  it('lies between the two nearest values', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
    expect(quantile([7], 0.95)).toBe(7);
  });
});

describe('summarize', () => {
  it('does not mind the order and leaves the list alone', () => {
    const values = [3, 1, 2];
    expect(summarize(values)).toEqual({ n: 3, median: 2, p95: 2.9, least: 1, most: 3 });
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('meanDifference', () => {
  it("agrees with Student's t for twenty pairs", () => {
    const pairs = Array.from({ length: 20 }, (_, index) => index);
    // mean 9.5, standard error sqrt(35) / sqrt(20), t(0.975; 19) = 2.0930
    const { mean, low, high } = meanDifference(pairs);
    expect(mean).toBe(9.5);
    expect(low).toBeCloseTo(9.5 - 2.093 * Math.sqrt(35 / 20), 1);
    expect(high).toBeCloseTo(9.5 + 2.093 * Math.sqrt(35 / 20), 1);
  });

  it('has no width when all pairs differ alike', () => {
    expect(meanDifference([4, 4, 4, 4])).toEqual({ mean: 4, low: 4, high: 4 });
  });
});
