import { expect, it } from 'vitest';
import { keepAnchor } from '@/lib/review/keep-anchor';

it.each([
  [[4, 4, 5, 4], 0.5, true, null],
  [[2, 4, 5, 3], 1.29, false, 'tooScattered'],
  // exactly 0.8: squares 1.28 over 2
  [[3, 4.6, 3.8], 0.8, true, null],
  [[4, 4], 0, false, 'tooFewPeople'],
] as const)('%j scatters by %f: kept %s', (placements, spread, kept, why) => {
  const found = keepAnchor(placements);
  expect(found.spread).toBeCloseTo(spread, 2);
  expect(found).toMatchObject({ kept, why });
});

it('knows no spread of a single placement', () => {
  expect(keepAnchor([4])).toEqual({ kept: false, spread: null, why: 'tooFewPeople' });
});
