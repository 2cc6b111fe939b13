import { expect, it } from 'vitest';
import { funnelLimits } from '@/lib/progress/funnel';
import { roundHalfUp } from '@/lib/progress/rounding';

it('90 % and 50 cases: 81.7 to 98.3 and 76.9 to 100', () => {
  const { inner, outer } = funnelLimits(90, 50);
  expect([inner.low, inner.high, outer.low, outer.high].map((x) => roundHalfUp(x))).toEqual([
    81.7, 98.3, 76.9, 100,
  ]);
});

it('narrows with more cases and refuses none', () => {
  expect(funnelLimits(90, 500).inner.low).toBeGreaterThan(funnelLimits(90, 50).inner.low);
  expect(() => funnelLimits(90, 0)).toThrow(RangeError);
});
