import type { MaskKind, Quote } from '@/lib/model/evidence';

/** A stretch of a quotation: words as they stand, or a bar `width` characters wide. */
export type QuotePart = { text: string; mask: null } | { mask: MaskKind; width: number };

const NARROWEST = 3;
const WIDEST = 16;

/**
 * Cuts a quotation into words and bars, in order. Masks that overlap or lie outside the text are
 * clipped; a bar tells little about the length of what it hides (3 to 16 characters).
 * With `limit`, words after that many characters are left out and an ellipsis stands for them.
 */
export function cutQuote(quote: Quote, limit = Number.POSITIVE_INFINITY): QuotePart[] {
  const parts: QuotePart[] = [];
  const end = Math.min(quote.text.length, limit);
  let at = 0;
  const masks = [...quote.masks].sort((one, other) => one.start - other.start);
  for (const mask of masks) {
    const start = Math.max(mask.start, at);
    const stop = Math.min(mask.end, quote.text.length);
    if (start >= end || stop <= start) continue;
    if (start > at) parts.push({ text: quote.text.slice(at, start), mask: null });
    parts.push({ mask: mask.kind, width: Math.min(Math.max(stop - start, NARROWEST), WIDEST) });
    at = stop;
  }
  if (at < end) parts.push({ text: quote.text.slice(at, end), mask: null });
  if (end < quote.text.length) parts.push({ text: '…', mask: null });
  return parts;
}
