import type { Quote } from '@/lib/model/evidence';
import { applyMasks, maskRange } from './masks';
import { maskedPiece, type Piece } from './pieces';
import { redact } from './redact';

/**
 * A kept quotation with what would be masked today masked too. Its own masks stay as they are; what only patterns
 * find is found, because whom the record named is not known any more.
 */
export function maskAgain(quote: Quote): Quote {
  const found = stretches(redact(quote.text, []).pieces);
  if (found.length === 0) return quote;
  let pieces = piecesOf(quote);
  // from the end, so that the places before stay where they are
  for (const [start, end] of found.reverse()) pieces = maskRange(pieces, new Set(), start, end).pieces;
  return applyMasks(pieces, new Set());
}

/** Where masked pieces stand in the text they were found in. */
function stretches(pieces: readonly Piece[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  let place = 0;
  for (const { kind, text } of pieces) {
    if (kind !== null) found.push([place, place + text.length]);
    place += text.length;
  }
  return found;
}

/** A kept quotation in pieces; the blocks of a mask stand for themselves, their original is gone. */
function piecesOf({ text, masks }: Quote): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { kind, start, end } of [...masks].sort((a, b) => a.start - b.start)) {
    if (start > done) pieces.push({ id: pieces.length, kind: null, text: text.slice(done, start) });
    const shown = text.slice(start, end);
    pieces.push({ ...maskedPiece(pieces.length, kind, ''), shown });
    done = end;
  }
  if (done < text.length) pieces.push({ id: pieces.length, kind: null, text: text.slice(done) });
  return pieces;
}
