import { describe, expect, it } from 'vitest';
import { cutQuote } from '@/components/shared/cut-quote';

const text = 'Thank you ████████, we made it.';
const masks = [{ kind: 'person' as const, start: 10, end: 18 }];

describe('cutQuote', () => {
  it('puts a bar where the mask is, and nothing of the masked text', () => {
    expect(cutQuote({ text, masks })).toEqual([
      { text: 'Thank you ', mask: null },
      { mask: 'person', width: 8 },
      { text: ', we made it.', mask: null },
    ]);
  });

  it('does not tell the length of very short and very long hidden words', () => {
    const widths = [1, 60].map((length) => {
      const [bar] = cutQuote({ text: '█'.repeat(length), masks: [{ kind: 'email', start: 0, end: length }] });
      return bar?.mask ? bar.width : null;
    });
    expect(widths).toEqual([3, 16]);
  });

  it('cuts long words with an ellipsis and leaves out masks beyond the cut', () => {
    expect(cutQuote({ text, masks }, 5)).toEqual([
      { text: 'Thank', mask: null },
      { text: '…', mask: null },
    ]);
  });

  it('clips masks that overlap or reach beyond the text', () => {
    const parts = cutQuote({
      text: 'a'.repeat(14),
      masks: [
        { kind: 'own', start: 5, end: 99 },
        { kind: 'person', start: 0, end: 10 },
      ],
    });
    expect(parts).toEqual([
      { mask: 'person', width: 10 },
      { mask: 'own', width: 4 },
    ]);
  });
});
