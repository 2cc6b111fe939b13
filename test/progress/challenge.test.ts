import { expect, it } from 'vitest';
import { challenged } from '@/lib/progress/challenge';
import { roundHalfUp } from '@/lib/progress/rounding';

const all = { good: 18, n: 20 };
const miss = { good: 0, n: 1 };

it.each([
  ['pending', 'with'],
  ['refused', 'with'],
  ['accepted', 'without'],
] as const)('%s: the figure %s it counts, and both are there', (state, counts) => {
  const result = challenged(all, miss, state);
  expect(result.counts).toBe(counts);
  expect(roundHalfUp(result.with.value ?? 0)).toBe(90);
  expect(roundHalfUp(result.without.value ?? 0)).toBe(94.7);
  expect(result.without).toMatchObject({ good: 18, n: 19 });
});

it('leaves no figure when the only case is challenged', () => {
  expect(challenged({ good: 0, n: 1 }, miss, 'accepted').without).toMatchObject({
    value: null,
    interval: null,
  });
});

it('refuses more challenged cases than there are', () => {
  expect(() => challenged({ good: 1, n: 1 }, { good: 0, n: 1 }, 'pending')).toThrow(RangeError);
});
