import { describe, expect, it } from 'vitest';
import { checkLanguage, type LanguageHit } from '@/lib/review/check-language';
import { english } from '@/lib/review/words/en';
import { clean } from './language-clean';
import { flawed, withoutEffect } from './language-corpus';
import { unseen } from './language-unseen';

const said = (hits: readonly LanguageHit[]) =>
  hits.filter(({ kind }) => kind !== 'noEffect').map(({ kind, words }) => `${kind}=${words}`);

describe('checkLanguage on sentences written for it', () => {
  it('has enough of them', () => {
    expect(flawed.length).toBeGreaterThanOrEqual(120);
    expect(clean.length).toBeGreaterThanOrEqual(60);
    for (const phrases of Object.values(english.phrases)) expect(phrases.length).toBeGreaterThan(36);
  });

  it.each(flawed)('%s', (text, ...expected) => {
    expect(said(checkLanguage(text)).sort()).toEqual([...expected].sort());
  });

  it.each(clean)('says nothing to: %s', (text) => {
    expect(said(checkLanguage(text))).toEqual([]);
  });

  it.each(withoutEffect)('asks for the effect in: %s', (text) => {
    expect(checkLanguage(text).filter(({ kind }) => kind === 'noEffect')).toEqual([
      { kind: 'noEffect', start: 0, end: text.length, words: '' },
    ]);
  });
});

it('finds most of what it was not written for, and stops at nothing clean', () => {
  const stopped = unseen.map(([text, flawed]) => {
    const hits = checkLanguage(text).filter(({ kind }) => kind !== 'noEffect' && kind !== 'hedge');
    return { text, flawed, hit: hits.length > 0 };
  });
  expect(stopped.filter(({ flawed, hit }) => hit && !flawed)).toEqual([]);
  expect(stopped.filter(({ flawed, hit }) => hit && flawed).length).toBeGreaterThanOrEqual(28);
});

describe('checkLanguage', () => {
  it('places its hits in the text as written', () => {
    const text = 'Wirklich: “ok”. She doesn\u2019t care, na\u00efve and \u{1f600} nice';
    for (const { start, end, words } of checkLanguage(text)) expect(text.slice(start, end)).toBe(words);
    expect(said(checkLanguage(text))).toEqual([
      'mindReading=doesn\u2019t care',
      'trait=naïve',
      'vaguePraise=nice',
    ]);
  });

  it('gives both for “always helpful”', () => {
    expect(said(checkLanguage('always helpful'))).toEqual(['absolute=always', 'vaguePraise=helpful']);
  });

  it('looks for whole words of any script', () => {
    expect(checkLanguage('nicely nicety Venice İnice niceé niceя')).toMatchObject([{ words: 'nicely' }]);
    expect(said(checkLanguage('ALWAYS-helpful, (never) “'))).toEqual([
      'absolute=ALWAYS',
      'vaguePraise=helpful',
      'absolute=never',
    ]);
  });

  it('does not read over the end of a sentence', () => {
    expect(said(checkLanguage('It was faster than. The others came.'))).toEqual([]);
    expect(said(checkLanguage('It was faster than the others.'))).toEqual(['comparison=than the others']);
  });

  it('leaves quotations alone, unless one is never closed', () => {
    expect(checkLanguage('She said “always nice” and left.')).toEqual([]);
    expect(said(checkLanguage('She said "always nice" and is nice.'))).toEqual(['vaguePraise=nice']);
    expect(said(checkLanguage('She said “always nice and left.'))).toEqual([
      'absolute=always',
      'vaguePraise=nice',
    ]);
  });

  it('asks for an effect in longer texts only, and knows the plan’s word for a customer', () => {
    const long = 'You wrote nine notes on the guest list in April this year.';
    expect(checkLanguage('You wrote nine notes in April.')).toEqual([]);
    expect(checkLanguage(long.replace('guest list', 'second floor'))).toMatchObject([{ kind: 'noEffect' }]);
    expect(checkLanguage(long.replace('guest list', 'second fellows'), { customerWord: 'Fellow' })).toEqual(
      [],
    );
  });

  it('is empty for nothing', () => {
    expect(checkLanguage('')).toEqual([]);
    expect(checkLanguage(' …\n')).toEqual([]);
  });

  it.each([
    ['notes', 'You are better than the others and always helpful. The customer could close the month. '],
    ['one word', 'a'],
    ['beginnings of phrases', 'does not not as good than the all the '],
    ['quotation marks', '"“”'],
    ['apostrophes', "a'"],
    ['accents', 'e\u0301\u0302 '],
    ['single letters', 'a '],
  ])('takes a steady time for 100 KB of %s', (_, part) => {
    const time = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      const runs = [1, 2, 3, 4, 5].map(() => {
        const from = performance.now();
        checkLanguage(text);
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    time(20_000);
    // ten times the text may take twenty-five times as long on a busy machine, and not a hundred times
    expect(time(100_000)).toBeLessThan(25 * Math.max(1, time(10_000)));
  });
});
