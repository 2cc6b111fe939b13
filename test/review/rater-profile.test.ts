import { describe, expect, it } from 'vitest';
import { inflationWatch, raterProfile } from '@/lib/review/rater-profile';
import { two } from './rated-examples';

const items = two[0].map((rating, i) => ({ id: `i${i}`, ratings: [rating, two[1][i] ?? null] }));

describe('raterProfile', () => {
  it('says how far a rater leans from the others', () => {
    expect(raterProfile(items, 0, 1)?.lean).toBeCloseTo(-0.083, 3);
    expect(raterProfile(items, 1, 1)?.lean).toBeCloseTo(0.083, 3);
    // five differences of 1 either way: squares 5, less 12 times the mean squared
    expect(raterProfile(items, 0, 1)?.spread).toBeCloseTo(Math.sqrt((5 - 1 / 12) / 11), 9);
  });

  it('compares with the mean of several others and skips what nobody else rated', () => {
    const more = [
      { id: 'a', ratings: [5, 3, 4] },
      { id: 'b', ratings: [2, null, null] },
      { id: 'c', ratings: [null, 3, 3] },
    ];
    expect(raterProfile(more, 0, 1)).toEqual({ items: 1, lean: 1.5, interval: null, spread: null });
    expect(raterProfile(more.slice(1, 2), 0, 1)).toBeNull();
  });

  it('gives the same interval for the same seed', () => {
    const interval = raterProfile(items, 0, 5)?.interval;
    expect(interval).toEqual(raterProfile(items, 0, 5)?.interval);
    expect(interval?.low).toBeLessThan(-0.083);
    expect(interval?.high).toBeGreaterThan(-0.083);
  });
});

describe('inflationWatch', () => {
  it('gives the shares of high ratings and of ratings with evidence', () => {
    const ratings = [
      { rating: 5, evidence: 2 },
      { rating: 4, evidence: 0 },
      { rating: 3, evidence: 1 },
      { rating: 3, evidence: 0 },
    ];
    expect(inflationWatch(ratings)).toEqual({ high: 50, withEvidence: 50 });
    expect(inflationWatch([])).toEqual({ high: null, withEvidence: null });
  });
});
