import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '@/lib/progress/sample';
import { bandVerdict, verdict } from '@/lib/progress/verdict';
import { wilson } from '@/lib/progress/wilson';

describe('verdict', () => {
  it.each([
    [95, 100, 88, 'up', 'met'],
    [88, 100, 95, 'up', 'notMet'],
    [18, 20, 92, 'up', 'tooEarly'],
    [2, 100, 10, 'down', 'met'],
    [3, 3, 40, 'up', 'tooEarly'],
    [14, 100, 6, 'down', 'notMet'],
    [9, 100, 6, 'down', 'tooEarly'],
    [0, 0, 40, 'up', 'tooEarly'],
    [500, 500, 40, 'band', 'tooEarly'],
  ] as const)('%i of %i against %d, %s: %s', (good, n, target, direction, expected) => {
    expect(verdict(good, n, target, direction)).toBe(expected);
  });

  it('speaks from the plan’s own minimum on', () => {
    expect(verdict(3, 3, 40, 'up', 3)).toBe('met');
    expect(verdict(95, 100, 88, 'up', 101)).toBe('tooEarly');
  });

  it('counts a bound that touches the target as met, and one that only touches from below as open', () => {
    const { low = 0, high = 0 } = wilson(45, 50) ?? {};
    expect(verdict(45, 50, low, 'up')).toBe('met');
    expect(verdict(45, 50, high, 'up')).toBe('tooEarly');
    expect(verdict(45, 50, high, 'down')).toBe('met');
    expect(verdict(45, 50, low, 'down')).toBe('tooEarly');
  });

  it('never claims that a rate target of exactly 100 % is met', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), (n) => verdict(n, n, 100, 'up') !== 'met'));
  });

  it('never turns for the worse when one more case is good', () => {
    const rank = { notMet: 0, tooEarly: 1, met: 2 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (n, at, target) => {
          const good = at % n;
          expect(rank[verdict(good + 1, n, target, 'up')]).toBeGreaterThanOrEqual(
            rank[verdict(good, n, target, 'up')],
          );
          expect(rank[verdict(good + 1, n, target, 'down')]).toBeLessThanOrEqual(
            rank[verdict(good, n, target, 'down')],
          );
        },
      ),
    );
  });
});

describe('bandVerdict', () => {
  const open = { low: null, high: 12 };
  it.each([
    [5, 12, { low: 5, high: 12 }, 'met'],
    [6, 13, { low: 5, high: 12 }, 'tooEarly'],
    [4, 6, { low: 5, high: 12 }, 'tooEarly'],
    [2, 14, { low: 5, high: 12 }, 'tooEarly'],
    [13, 15, { low: 5, high: 12 }, 'notMet'],
    [1, 4, { low: 5, high: 12 }, 'notMet'],
    [1, 12, open, 'met'],
    [13, 14, open, 'notMet'],
  ] as const)('%d to %d in %o: %s', (low, high, band, expected) => {
    expect(bandVerdict({ low, high }, band)).toBe(expected);
  });
});

describe('sampleOf', () => {
  it.each([
    [0, 'none'],
    [1, 'tooFew'],
    [4, 'tooFew'],
    [5, 'provisional'],
    [29, 'provisional'],
    [30, 'normal'],
  ] as const)('%i cases: %s', (n, expected) => {
    expect(sampleOf(n)).toBe(expected);
  });

  it('takes the plan’s limits', () => {
    expect(sampleOf(9, 10, 20)).toBe('tooFew');
    expect(sampleOf(20, 10, 20)).toBe('normal');
  });
});
