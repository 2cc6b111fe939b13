import { expect, it } from 'vitest';
import { defaultLimit } from '@/lib/catalogue/default-limit';

it.each([
  ['percent', 'up', 85, 80],
  ['percent', 'down', 3.1, 8.1],
  ['percent', 'up', 3, 0],
  ['percent', 'down', 98, 100],
  ['points', 'up', 5, 0],
  ['nps', 'up', 36, 26],
  ['nps', 'up', -95, -105],
  ['days', 'down', 10, 12],
  ['hours', 'band', 30, 36],
  ['minutes', 'band', 730, 876],
  ['ratio', 'up', 0.95, 0.76],
  ['ratio', 'down', 1, 1.2],
  ['count', 'down', 0.4, 0.48],
  ['score', 'up', 5.2, 4.16],
] as const)('of a %s that should go %s, from %d, is %d', (unit, direction, baseline, limit) => {
  expect(defaultLimit({ unit, direction }, baseline)).toBe(limit);
});

it('is open without a baseline, and where both sides of a band are bad', () => {
  expect(defaultLimit({ unit: 'percent', direction: 'up' }, null)).toBeNull();
  expect(defaultLimit({ unit: 'percent', direction: 'band' }, 10)).toBeNull();
  expect(defaultLimit({ unit: 'count', direction: 'band' }, 2)).toBeNull();
});
