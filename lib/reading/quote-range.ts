import { chooseQuote, type QuoteSource } from './choose-quote';

/** The part of an interaction's text that a quotation starts from, as `[start, end)`; null: all of it. */
export function quoteRange(source: QuoteSource): [number, number] | null {
  if (source.text === null) return null;
  return findRange(source.text, chooseQuote(source)) ?? rangeOf({ ...source, selected: null });
}

/** A selection the text does not hold (the page shows more than the API says) counts as none. */
function rangeOf(source: QuoteSource): [number, number] | null {
  return source.text === null ? null : findRange(source.text, chooseQuote(source));
}

/**
 * Where a quotation stands in the whole text; null when it does not stand there. White space may
 * differ, and an ellipsis at the end stands for what was cut off.
 */
export function findRange(text: string, quote: string): [number, number] | null {
  const wanted = quote.replace(/…$/, '').replace(/\s/g, '');
  if (wanted === '') return null;
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (/\s/.test(letter)) continue;
    letters += letter;
    places.push(at);
  }
  const found = letters.indexOf(wanted);
  const start = places[found];
  const last = places[found + wanted.length - 1];
  return found < 0 || start === undefined || last === undefined ? null : [start, last + 1];
}
