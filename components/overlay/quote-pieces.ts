import type { Composing } from '@/lib/margin/state';
import type { MaskKind } from '@/lib/model/evidence';

/** A run of words, or a switchable stretch. A masked one is as long as the blocks that will be kept. */
export interface QuotePiece {
  id: number;
  text: string;
  /** null: words nobody masked */
  kind: MaskKind | null;
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
  let left = LONGEST;
  for (const piece of pieces ?? []) {
    const { id, kind } = piece;
    const fixed = kind !== null && !piece.liftable;
    const on = kind !== null && (fixed || !lifted.has(id));
    const text = on ? piece.shown : piece.text;
    if (text.length > left) {
      if (!on) shown.push({ id, text: `${text.slice(0, left - 1)}…`, kind: null, on, fixed });
      return { shown, cut: true };
    }
    shown.push({ id, text, kind, on, fixed });
    left -= text.length;
  }
  return { shown, cut: false };
}
