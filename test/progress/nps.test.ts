import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nps } from '@/lib/progress/nps';
import { roundHalfUp } from '@/lib/progress/rounding';

it('22, 12 and 6 of 40 are 40.0 (17.2 to 62.8)', () => {
  const { score, low, high } = nps(22, 12, 6) ?? { score: 0, low: 0, high: 0 };
  expect([score, low, high].map((x) => roundHalfUp(x))).toEqual([40, 17.2, 62.8]);
});

it('is refused under 20 answers', () => {
  expect(nps(10, 5, 4)).toBeNull();
  expect(nps(10, 6, 4)).not.toBeNull();
});

it('stays between -100 and 100, bounds around the score', () => {
  const count = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(count, count, count, (promoters, passives, detractors) => {
      const result = nps(promoters, passives, detractors);
      if (!result) return;
      expect(result.low).toBeGreaterThanOrEqual(-100);
      expect(result.high).toBeLessThanOrEqual(100);
      expect(result.score).toBeGreaterThanOrEqual(result.low);
      expect(result.score).toBeLessThanOrEqual(result.high);
    }),
  );
});
