import { expect, it } from 'vitest';
import { lengthen, lengthenBundled } from './pseudo-build';

it('makes a text two fifths longer and keeps its places', () => {
  const text = 'You are at $1, the target is $2.';
  const long = lengthen(text);
  expect(long).toContain('$1');
  expect(long).toContain('$2');
  expect(long.length).toBe(text.length + Math.ceil(text.length * 0.4));
  expect(long).toContain('Yóú áré');
});

it('finds the texts inside the code of a page', () => {
  const code =
    'a();var t=JSON.parse(`{"a_b":{"message":"Say \\`one\\`"},"text_direction":{"message":"ltr"}}`),u=JSON.parse(e)';
  const [, literal = ''] =
    /var t=JSON\.parse\((".*")\),u=JSON\.parse\(e\)$/.exec(lengthenBundled(code, 'rtl')) ?? [];
  expect(JSON.parse(JSON.parse(literal))).toEqual({
    a_b: { message: lengthen('Say `one`') },
    text_direction: { message: 'rtl' },
  });
});
