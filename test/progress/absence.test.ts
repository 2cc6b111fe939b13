import { expect, it } from 'vitest';
import { scaleCountTarget } from '@/lib/progress/absence';

it('12 over 90 days with 30 away is 8.0', () => {
  expect(scaleCountTarget(12, 90, 30)).toBe(8);
  expect(scaleCountTarget(12, 90, 0)).toBe(12);
  expect(scaleCountTarget(12, 90, 90)).toBe(0);
});

it('refuses more days away than there are', () => {
  expect(() => scaleCountTarget(12, 90, 91)).toThrow(RangeError);
  expect(() => scaleCountTarget(12, 0, 0)).toThrow(RangeError);
});
