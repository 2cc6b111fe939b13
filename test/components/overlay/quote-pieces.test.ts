import { expect, it } from 'vitest';
import { quotePieces } from '@/components/overlay/quote-pieces';
import { applyMasks } from '@/lib/redact/masks';
import { redact } from '@/lib/redact/redact';

const read = (text: string) => {
  const { pieces } = redact(text, ['Mara Lindqvist']);
  return { pieces, lifted: new Set<number>() };
};

it('is the very text that will be kept', () => {
  const composing = read('Hi Mara, see https://a.example/?q=1 or call +46 31 390 06 14.');
  const kept = applyMasks(composing.pieces, composing.lifted).text;
  const { shown } = quotePieces(composing);
  expect(shown.map((piece) => piece.text).join('')).toBe(kept);
});

it('shows the cut of a long one', () => {
  const composing = read(`${'Many words here. '.repeat(100)}Mara`);
  const { shown, cut } = quotePieces(composing);
  expect(cut).toBe(true);
  expect(shown.map((piece) => piece.text).join('')).toBe(applyMasks(composing.pieces, composing.lifted).text);
});
