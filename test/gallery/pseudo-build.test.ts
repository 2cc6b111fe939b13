import { expect, it } from 'vitest';
import { lengthen } from './pseudo-build';

it('makes a text two fifths longer and keeps its places', () => {
  const text = 'You are at $1, the target is $2.';
  const long = lengthen(text);
  expect(long).toContain('$1');
  expect(long).toContain('$2');
  expect(long.length).toBe(text.length + Math.ceil(text.length * 0.4));
  expect(long).toContain('Yóú áré');
});
