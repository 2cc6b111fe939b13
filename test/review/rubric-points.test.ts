import { expect, it } from 'vitest';
import { rubricPoints } from '@/lib/review/rubric-points';

it('turns ratings into points', () => {
  expect([1, 2, 3, 4, 5].map(rubricPoints)).toEqual([0, 50, 100, 110, 120]);
});

it.each([0, 6, 2.5, Number.NaN])('knows no rating of %f', (rating) => {
  expect(() => rubricPoints(rating)).toThrow(RangeError);
});
