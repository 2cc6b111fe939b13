/** A word of a text, `[start, end)` in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
  /** lower case, without accents, straight apostrophes */
  plain: string;
  startsSentence: boolean;
  /** stands between quotation marks: somebody else's words */
  quoted: boolean;
}

const LETTER = /^[\p{L}\p{M}\p{N}]$/u;
const NOT_ASCII = /[^\0-\x7f]/;
const QUOTE = /["“„«”»]/g;

/** Whether each UTF-16 unit is part of a word: 0 not looked at yet, 1 yes, 2 no. */
const kinds = new Uint8Array(0x10000);

/**
 * The words of a text in their order, read sign by sign: a note is checked at every key. An opening quotation mark
 * without its partner opens nothing.
 */
export function wordsIn(text: string): Word[] {
  const lower = text.toLowerCase();
  // there are signs whose small form is longer
  const small = lower.length === text.length ? lower : null;
  const quotes = quotesIn(text);
  const words: Word[] = [];
  let startsSentence = false;
  let quote = 0;
  for (let place = 0; place < text.length; ) {
    const code = text.charCodeAt(place);
    if (!isLetter(text, place, code)) {
      startsSentence ||= endsSentence(code);
      place += 1;
      continue;
    }
    const start = place;
    place = endOfWord(text, place);
    while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) < start) quote += 1;
    const quoted = (quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY) < start;
    const written = small?.slice(start, place) ?? text.slice(start, place).toLowerCase();
    words.push({ start, end: place, plain: plainOf(written), startsSentence, quoted });
    startsSentence = false;
  }
  return words;
}

/** An apostrophe between letters is part of the word. */
function endOfWord(text: string, from: number): number {
  let place = from;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    const joins = (code === 0x27 || code === 0x2019) && isLetter(text, place + 1, text.charCodeAt(place + 1));
    if (!joins && !isLetter(text, place, code)) break;
    place += 1;
  }
  return place;
}

function isLetter(text: string, place: number, code: number): boolean {
  if (Number.isNaN(code)) return false;
  // letters beyond the first plane take two units
  if (code >= 0xd800 && code < 0xe000) {
    const first = code < 0xdc00 ? place : place - 1;
    return LETTER.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
  }
  const known = kinds[code];
  if (known) return known === 1;
  const is = LETTER.test(String.fromCharCode(code));
  kinds[code] = is ? 1 : 2;
  return is;
}

/** . ! ? ; : and the end of a line */
function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59 || code === 58 || code === 10;
}

function plainOf(lower: string): string {
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'");
}

/** Stretches between quotation marks, from left to right. */
function quotesIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  for (const { 0: sign, index } of text.matchAll(QUOTE)) {
    const closes = '"”»'.includes(sign);
    if (open < 0) open = sign === '”' || sign === '»' ? -1 : index;
    else if (closes) {
      found.push([open, index]);
      open = -1;
    }
  }
  return found;
}
