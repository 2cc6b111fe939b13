/** The longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 600;

/** A reply up to this length is quoted whole. */
const SHORT = 280;

export interface QuoteSource {
  /** what the person selected inside the interaction, if anything */
  selected: string | null;
  /** the interaction's whole text */
  text: string | null;
  /** the sentence worth quoting, e.g. the one with the promise, as a span of `text` */
  sentence: { start: number; end: number } | null;
}

/**
 * The words to start a quote from: what the person selected inside the interaction, else the whole of
 * a short one, else the sentence that matters, else its beginning. Not masked yet.
 */
export function chooseQuote({ selected, text, sentence }: QuoteSource): string {
  if (selected) return trimToSentence(selected);
  if (!text) return '';
  const own = withoutQuoted(text);
  if (own.length <= SHORT || !sentence) return trimToSentence(own);
  return trimToSentence(text.slice(sentence.start, sentence.end));
}

/** Cuts at the last end of a sentence that fits, else at the last word, and says so with an ellipsis. */
export function trimToSentence(text: string, most = LONGEST_QUOTE): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= most) return clean;
  const head = clean.slice(0, most - 1);
  const end = Math.max(...['. ', '! ', '? ', '。'].map((mark) => head.lastIndexOf(mark)));
  if (end > most / 3) return head.slice(0, end + 1);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > 0 ? space : most - 1)}…`;
}

/** An e-mail reply without the older mail quoted in it. */
function withoutQuoted(text: string): string {
  const own = text.split('\n').filter((line) => !line.startsWith('>'));
  return own.join('\n').trim();
}
