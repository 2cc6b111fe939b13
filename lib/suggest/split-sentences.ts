/** A span of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Where one sentence ends: not after a day's number ("24. November"), not at a wrapped line. */
const BREAK = /(?<=[.!?])(?<!(?:^|[^:\d])\d\d?\.)\s+|\s*\n(?!\p{Ll})\s*/gu;

/** The sentences of a text, as spans of it. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    if (index > start) spans.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
