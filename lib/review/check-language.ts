import { english } from './words/en';
import type { LanguageClass } from './words/language-words';
import { follow, indexPhrases, type PhraseState } from './words/phrase-index';
import { type Word, wordsIn } from './words/words-in';

export type LanguageKind = LanguageClass | 'noEffect';

/** A stretch of a note, `[start, end)` in UTF-16 units, that says less than it seems to. Texts: `language_<kind>`. */
export interface LanguageHit {
  kind: LanguageKind;
  start: number;
  end: number;
  /** the words as they stand there; empty for `noEffect`, which is about the whole text */
  words: string;
}

interface LanguageOptions {
  /** the plan's word for a customer; empty: the usual ones */
  customerWord?: string;
}

/** A note of more words than this should say whom it helped or what came of it. */
const SHORT = 8;

const CLASSES = Object.keys(english.phrases) as LanguageClass[];
/** lists behind those of the classes */
const ALLOWED = CLASSES.length;
const EFFECT = ALLOWED + 1;

let indexed: PhraseState | null = null;

/** All lists in one index, made when the first note is checked. */
function lists(): PhraseState {
  const { phrases, allowed, customers, results } = english;
  indexed ??= indexPhrases([...CLASSES.map((kind) => phrases[kind]), allowed, [...customers, ...results]]);
  return indexed;
}

/** A phrase found: its list, its first word and how many words it has. */
interface Found {
  list: number;
  from: number;
  length: number;
}

/**
 * Looks for words about persons, absolutes, mind-reading, comparison with colleagues, vague praise, hedges, and
 * for notes that name no effect. English only; says nothing about other languages. What stands in quotation marks
 * was said by somebody else and is left alone. Takes time in proportion to the text.
 * @returns hits from left to right; of one kind none overlap
 */
export function checkLanguage(text: string, { customerWord = '' }: LanguageOptions = {}): LanguageHit[] {
  const words = wordsIn(text);
  const found = phrasesIn(words, lists());
  const passed = new Uint8Array(words.length);
  for (const { list, from, length } of found) if (list === ALLOWED) passed.fill(1, from, from + length);
  const hits = found.flatMap(({ list, from, length }): LanguageHit[] => {
    const kind = CLASSES[list];
    const [first, last] = [words[from], words[from + length - 1]];
    if (!kind || !first || !last || first.quoted) return [];
    if (passed.subarray(from, from + length).every((one) => one === 1)) return [];
    return [{ kind, start: first.start, end: last.end, words: text.slice(first.start, last.end) }];
  });
  const isShort = words.length <= SHORT;
  if (!isShort && !found.some(({ list }) => list === EFFECT) && !names(words, customerWord))
    hits.push({ kind: 'noEffect', start: 0, end: text.length, words: '' });
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The longest phrase of each list at each place, those of one list not overlapping. */
function phrasesIn(words: readonly Word[], index: PhraseState): Found[] {
  const found: Found[] = [];
  /** where the last phrase of each list ended */
  const until: number[] = [];
  for (const [from, { plain }] of words.entries()) {
    if (!index.next.has(plain)) continue;
    for (const [list, length] of longestAt(words, from, index)) {
      if ((until[list] ?? 0) > from) continue;
      until[list] = from + length;
      found.push({ list, from, length });
    }
  }
  return found;
}

/** Of each list that has a phrase here: how many words its longest one takes. */
function longestAt(words: readonly Word[], from: number, index: PhraseState): Map<number, number> {
  const longest = new Map<number, number>();
  let state: PhraseState | null = index;
  for (let place = from; place < words.length; place += 1) {
    const word = words[place];
    // a phrase does not run on over the end of a sentence
    if (!word || (place > from && word.startsSentence)) break;
    state = follow(state, word.plain);
    if (!state) break;
    for (let left = state.ends; left !== 0; left &= left - 1)
      longest.set(31 - Math.clz32(left & -left), place - from + 1);
  }
  return longest;
}

/** Whether the plan's own word for a customer stands in a text, in one or in many. */
function names(words: readonly Word[], customerWord: string): boolean {
  const own = wordsIn(customerWord).map(({ plain }) => plain);
  if (own.length === 0) return false;
  return phrasesIn(words, indexPhrases([[own.join(' '), `${own.join(' ')}s`]])).length > 0;
}
