import { describe, expect, it } from 'vitest';
import { findRange, quoteRange } from '@/lib/reading/quote-range';

const TEXT = 'Hi,\n\nI moved  the job to\nthe new runner. Bye.';
const cut = (range: [number, number] | null) => range && TEXT.slice(...range);

describe('findRange', () => {
  it('finds words although the white space differs', () => {
    expect(cut(findRange(TEXT, 'moved the job to the new'))).toBe('moved  the job to\nthe new');
  });
  it('takes an ellipsis at the end for what was cut off', () => {
    expect(cut(findRange(TEXT, 'the new runner.…'))).toBe('the new runner.');
  });
  it('says when the words do not stand there', () => {
    expect(findRange(TEXT, 'the old runner')).toBeNull();
    expect(findRange(TEXT, ' … ')).toBeNull();
  });
});

describe('quoteRange', () => {
  it('quotes a short reply whole and a long one by its sentence', () => {
    const none = { selected: null };
    expect(cut(quoteRange({ ...none, text: TEXT, sentence: null }))).toBe(TEXT);
    const long = `${'Some words before it. '.repeat(20)}I will check at 07:00. ${'And after. '.repeat(20)}`;
    const start = long.indexOf('I will');
    const range = quoteRange({ ...none, text: long, sentence: { start, end: start + 22 } });
    expect(range && long.slice(...range)).toBe('I will check at 07:00.');
  });

  it('is the selection where the text holds it, else as if nothing were selected', () => {
    const source = { text: TEXT, sentence: null };
    expect(cut(quoteRange({ ...source, selected: 'the job to the new' }))).toBe('the job to\nthe new');
    expect(cut(quoteRange({ ...source, selected: 'words only the page shows' }))).toBe(TEXT);
    expect(quoteRange({ text: null, sentence: null, selected: 'the job' })).toBeNull();
  });
});
