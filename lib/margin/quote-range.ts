import { chooseQuote, readSelection } from '@/lib/page/read-selection';

interface Source {
  text: string | null;
  selection: Selection | null;
  /** where the interaction stands in the page, if it does */
  anchor: Element | null;
  /** the sentence worth quoting, as a span of `text` */
  sentence: { start: number; end: number } | null;
}

/** The part of an interaction's text that a quotation starts from, as `[start, end)`; null: all of it. */
export function quoteRange(source: Source): [number, number] | null {
  return source.text === null ? null : findRange(source.text, chooseQuote(source));
}

/** The part that is selected in the page; null when none of it is. */
export function selectedRange({
  text,
  selection,
  anchor,
}: Omit<Source, 'sentence'>): [number, number] | null {
  if (text === null || readSelection(selection, anchor) === null) return null;
  return findRange(text, chooseQuote({ text, selection, anchor, sentence: null }));
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
