import { describe, expect, it } from 'vitest';
import { chooseQuote, trimToSentence } from '@/lib/reading/choose-quote';

const LONG = `${'The export failed again last night. '.repeat(12)}I will write by 07:00 tomorrow. Best, Ana`;

describe('the quote to start from', () => {
  const sentence = { start: LONG.indexOf('I will'), end: LONG.indexOf(' Best') };

  it('is the selection first', () => {
    expect(chooseQuote({ selected: 'It ran.', text: 'x', sentence: null })).toBe('It ran.');
    expect(chooseQuote({ selected: 'It ran.', text: LONG, sentence })).toBe('It ran.');
  });

  it('is a short reply as a whole', () => {
    expect(chooseQuote({ selected: null, text: ' Done.\n\nAna ', sentence: { start: 1, end: 6 } })).toBe(
      'Done. Ana',
    );
  });

  it('is the sentence that matters of a long one', () => {
    expect(chooseQuote({ selected: null, text: LONG, sentence })).toBe('I will write by 07:00 tomorrow.');
  });

  it('is the beginning of a long one without such a sentence, without older mail', () => {
    const text = `> On Monday you wrote\n> a lot\n${'A sentence. '.repeat(80)}`;
    const quote = chooseQuote({ selected: null, text, sentence: null });
    expect(quote.startsWith('A sentence.')).toBe(true);
    expect(quote.length).toBeLessThanOrEqual(600);
  });

  it('is nothing when nothing was loaded', () => {
    expect(chooseQuote({ selected: null, text: null, sentence })).toBe('');
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
