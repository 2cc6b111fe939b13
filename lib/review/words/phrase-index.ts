import { formsOf } from './word-forms';

/** A place in phrases: the words that lead on from it, and to which places. */
interface Place {
  next: Map<string, Place[]>;
  /** the lists of which a phrase ends here, one bit each */
  ends: number;
}

/** Some places at once: everywhere that the words read so far can have led to. Worked out when first reached. */
export interface PhraseState {
  ends: number;
  next: Map<string, Place[] | PhraseState>;
}

/**
 * Lists of phrases, to be searched for all together. `{a|b c|}` stands for one of the alternatives, an empty one for
 * none; `word*` for a verb and its forms, `word~` for an adjective and its forms. More forms than the language has do
 * no harm. The place of a list is its bit in `ends`.
 */
export function indexPhrases(lists: readonly (readonly string[])[]): PhraseState {
  return stateOf(
    lists.flatMap((phrases, list) => phrases.flatMap((written) => placesOf(tokensOf(written), 1 << list))),
  );
}

/** Where a word leads from a state; null: no phrase goes on with it. */
export function follow(state: PhraseState, word: string): PhraseState | null {
  const led = state.next.get(word);
  if (led === undefined) return null;
  if (!Array.isArray(led)) return led;
  const reached = stateOf(led);
  state.next.set(word, reached);
  return reached;
}

function stateOf(places: readonly Place[]): PhraseState {
  const state: PhraseState = { ends: 0, next: new Map() };
  for (const { ends, next } of new Set(places)) {
    state.ends |= ends;
    for (const [word, led] of next) {
      const there = state.next.get(word);
      state.next.set(word, Array.isArray(there) ? [...there, ...led] : led);
    }
  }
  return state;
}

/** The places at which a phrase begins: several where its first words may be left out. */
function placesOf(tokens: readonly string[], bit: number): Place[] {
  let after: Place[] = [{ next: new Map(), ends: bit }];
  for (const token of [...tokens].reverse()) {
    const here: Place = { next: new Map(), ends: 0 };
    let optional = false;
    for (const written of alternatives(token)) {
      const words = written.split(' ').filter((word) => word !== '');
      optional ||= words.length === 0;
      for (const form of formsOf(words)) leadOn(here, form, after);
    }
    after = optional ? [here, ...after] : [here];
  }
  return after;
}

/** Leads from a place by some words to others. */
function leadOn(from: Place, words: readonly string[], to: readonly Place[]): void {
  let place = from;
  for (const [at, word] of words.entries()) {
    const there = place.next.get(word) ?? [];
    if (at === words.length - 1) {
      place.next.set(word, [...there, ...to]);
      return;
    }
    const between: Place = { next: new Map(), ends: 0 };
    place.next.set(word, [...there, between]);
    place = between;
  }
}

/** Parts of a phrase between blanks; a blank within braces parts nothing. */
function tokensOf(phrase: string): string[] {
  return phrase.match(/(?:\{[^}]*\}|[^\s{])+/g) ?? [];
}

function alternatives(token: string): string[] {
  const open = token.indexOf('{');
  if (open < 0) return [token];
  const close = token.indexOf('}', open);
  const rest = alternatives(token.slice(close + 1));
  return token
    .slice(open + 1, close)
    .split('|')
    .flatMap((one) => rest.map((after) => token.slice(0, open) + one + after));
}
