import type { MaskKind } from '@/lib/model/evidence';

/**
 * A stretch of the text. The original of a masked one lives in memory only, so that the preview can lift a
 * false mask: it is never stored and never sent.
 */
export type Piece = PlainPiece | MaskedPiece;

export interface PlainPiece {
  id: number;
  kind: null;
  text: string;
}

export interface MaskedPiece {
  id: number;
  kind: MaskKind;
  text: string;
  /** a run of blocks whose length depends on the kind alone */
  shown: string;
  liftable: boolean;
}

/** How many blocks stand for a kind. Constant, so that a mask does not tell how long the original was. */
const BLOCKS: Record<MaskKind, number> = {
  person: 6,
  email: 8,
  phone: 7,
  card: 8,
  iban: 8,
  ip: 5,
  secret: 8,
  url: 4,
  own: 5,
};

/**
 * Whether a mask of this kind may be lifted whatever it hides. What identifies a person or opens a door may
 * not; a single doubtful hit still may: a company's name among the people, a bare number that only looks
 * like a phone.
 */
export function canLift(kind: MaskKind): boolean {
  return kind === 'url' || kind === 'own';
}

/** A masked stretch of `text`. */
export function maskedPiece(id: number, kind: MaskKind, text: string, doubtful = false): MaskedPiece {
  return { id, kind, text, shown: '█'.repeat(BLOCKS[kind]), liftable: doubtful || canLift(kind) };
}
