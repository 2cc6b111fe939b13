import { afterEach, describe, expect, it } from 'vitest';
import { chooseQuote, readSelection, trimToSentence } from '@/lib/page/read-selection';

/** Selects from the start of one element to the end of another. */
function select(from: string, to = from): Selection | null {
  const range = document.createRange();
  range.setStart(document.querySelector(from) as Element, 0);
  range.setEnd(document.querySelector(to) as Element, 1);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection;
}

const draw = () => {
  document.body.innerHTML =
    '<article id="a"><p id="p">It ran.</p><p id="q">Thank you.</p></article><article id="b"><p id="r">No.</p></article>';
  return document.querySelector('#a');
};
const LONG = `${'The export failed again last night. '.repeat(12)}I will write by 07:00 tomorrow. Best, Ana`;

afterEach(() => {
  window.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

describe('a selection', () => {
  it('is read when all of it lies in the interaction', () => {
    const anchor = draw();
    expect(readSelection(select('#p'), anchor)).toBe('It ran.');
    expect(readSelection(select('#p', '#q'), anchor)).toContain('Thank you.');
    expect(readSelection(select('#p', '#r'), anchor)).toBeNull();
    expect(readSelection(select('#r'), anchor)).toBeNull();
    expect(readSelection(select('#p'), null)).toBeNull();
    window.getSelection()?.removeAllRanges();
    expect(readSelection(window.getSelection(), anchor)).toBeNull();
  });
});

describe('the quote to start from', () => {
  const sentence = { start: LONG.indexOf('I will'), end: LONG.indexOf(' Best') };

  it('is the selection first', () => {
    const anchor = draw();
    expect(chooseQuote({ selection: select('#p'), anchor, text: 'x', sentence: null })).toBe('It ran.');
  });

  it('is a short reply as a whole', () => {
    expect(
      chooseQuote({ selection: null, anchor: null, text: ' Done.\n\nAna ', sentence: { start: 1, end: 6 } }),
    ).toBe('Done. Ana');
  });

  it('is the sentence that matters of a long one', () => {
    expect(chooseQuote({ selection: null, anchor: null, text: LONG, sentence })).toBe(
      'I will write by 07:00 tomorrow.',
    );
  });

  it('is the beginning of a long one without such a sentence, without older mail', () => {
    const text = `> On Monday you wrote\n> a lot\n${'A sentence. '.repeat(80)}`;
    const quote = chooseQuote({ selection: null, anchor: null, text, sentence: null });
    expect(quote.startsWith('A sentence.')).toBe(true);
    expect(quote.length).toBeLessThanOrEqual(600);
  });

  it('is nothing when nothing was loaded', () => {
    expect(chooseQuote({ selection: null, anchor: null, text: null, sentence })).toBe('');
  });
});

describe('cutting', () => {
  it('ends with a sentence, else with a word', () => {
    expect(trimToSentence('One two. Three four. Five six seven.', 24)).toBe('One two. Three four.');
    expect(trimToSentence('one two three four five', 12)).toBe('one two…');
    expect(trimToSentence('x'.repeat(40), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(trimToSentence('short', 10)).toBe('short');
  });
});
