import type { Composing } from '@/lib/margin/state';
import type { MaskKind } from '@/lib/model/evidence';

/** A run of words, or a switchable stretch. `from` is its place in the text as it will be kept. */
export interface QuotePiece {
  id: number;
  from: number;
  text: string;
  /** null: words nobody masked */
  mask: MaskKind | null;
  on: boolean;
  fixed: boolean;
}

/** A quotation longer than this is cut when it is kept (see `lib/redact/masks.ts`). */
const LONGEST = 1200;

/** The quotation as it will be kept, piece by piece, and whether its end is left out. */
export function quotePieces({ pieces, lifted }: Pick<Composing, 'pieces' | 'lifted'>): {
  shown: QuotePiece[];
  cut: boolean;
} {
  const shown: QuotePiece[] = [];
  let from = 0;
  for (const piece of pieces ?? []) {
    const on = piece.kind !== null && !(piece.liftable && lifted.has(piece.id));
    const text = on && piece.kind !== null ? piece.shown : piece.text;
    if (from + text.length > LONGEST) {
      if (!on)
        shown.push({
          id: piece.id,
          from,
          text: text.slice(0, LONGEST - 1 - from),
          mask: null,
          on,
          fixed: true,
        });
      return { shown, cut: true };
    }
    const fixed = piece.kind !== null && !piece.liftable;
    shown.push({ id: piece.id, from, text, mask: piece.kind, on, fixed });
    from += text.length;
  }
  return { shown, cut: false };
}
