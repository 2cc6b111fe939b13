import type { Mask, Quote } from '@/lib/model/evidence';
import { maskedPiece, type Piece } from './pieces';

/** A quote is kept short: this many UTF-16 units and masks at most. */
const MOST_TEXT = 1200;
const MOST_MASKS = 200;

/** The text as it reads with the given masks lifted, and where its masks stand. */
export function layOut(pieces: readonly Piece[], lifted: ReadonlySet<number>): Quote {
  let text = '';
  const masks: Mask[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += shownText(piece, lifted);
    if (piece.kind !== null && !isLifted(piece, lifted))
      masks.push({ kind: piece.kind, start, end: text.length });
  }
  return { text, masks };
}

/**
 * The quote as it will be kept. Ids of masks that may not be lifted are ignored. What is longer than a
 * quote may be is cut, never through a mask, and ends with an ellipsis.
 */
export function applyMasks(pieces: readonly Piece[], lifted: ReadonlySet<number>): Quote {
  const { text, masks } = layOut(pieces, lifted);
  const fits = masks.length <= MOST_MASKS && text.length <= MOST_TEXT;
  if (fits) return { text, masks };
  const kept = masks.slice(0, MOST_MASKS).filter((mask) => mask.end < MOST_TEXT);
  let end = Math.min(MOST_TEXT - 1, masks[kept.length]?.start ?? text.length);
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  return { text: `${text.slice(0, end)}…`, masks: kept };
}

/**
 * Masks a selection in the text that `layOut` or `applyMasks` gives. A lifted mask that it touches is put
 * back; what is masked already stays as it is.
 */
export function maskRange(
  pieces: readonly Piece[],
  lifted: ReadonlySet<number>,
  start: number,
  end: number,
): { pieces: Piece[]; lifted: Set<number> } {
  const left = new Set(lifted);
  const after: Piece[] = [];
  let next = Math.max(-1, ...pieces.map((piece) => piece.id)) + 1;
  let place = 0;
  for (const piece of pieces) {
    const length = shownText(piece, lifted).length;
    const from = Math.max(0, start - place);
    const to = Math.min(length, end - place);
    place += length;
    if (from >= to) after.push(piece);
    else if (piece.kind !== null) {
      left.delete(piece.id);
      after.push(piece);
    } else {
      const { text } = piece;
      if (from > 0) after.push({ ...piece, text: text.slice(0, from) });
      after.push(maskedPiece(next, 'own', text.slice(from, to)));
      if (to < length) after.push({ id: next + 1, kind: null, text: text.slice(to) });
      next += 2;
    }
  }
  return { pieces: after, lifted: left };
}

function isLifted(piece: Piece, lifted: ReadonlySet<number>): boolean {
  return piece.kind !== null && piece.liftable && lifted.has(piece.id);
}

function shownText(piece: Piece, lifted: ReadonlySet<number>): string {
  return piece.kind === null || isLifted(piece, lifted) ? piece.text : piece.shown;
}
