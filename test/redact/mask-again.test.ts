import { expect, it } from 'vitest';
import { maskAgain } from '@/lib/redact/mask-again';

const person = { kind: 'person' as const, start: 0, end: 6 };

it('leaves a quotation alone that has nothing more to mask', () => {
  const quote = { text: '██████ said it ran.', masks: [person] };
  expect(maskAgain(quote)).toBe(quote);
});

it('masks what is found today, and moves the masks behind it', () => {
  const text = 'Mail mara@northwind.example, then ██████ and 10.20.30.40 too.';
  const start = text.indexOf('██████');
  const again = maskAgain({ text, masks: [{ kind: 'person', start, end: start + 6 }] });
  expect(again.text).toMatch(/^Mail █+, then ██████ and █+ too\.$/);
  expect(again.masks).toHaveLength(3);
  for (const { start: from, end } of again.masks) expect(again.text.slice(from, end)).toMatch(/^█+$/);
  expect(again.masks.map(({ kind }) => kind)).toEqual(['own', 'person', 'own']);
});

it('is the same when it is done twice', () => {
  const once = maskAgain({ text: 'Mail mara@northwind.example.', masks: [] });
  expect(maskAgain(once)).toBe(once);
});
