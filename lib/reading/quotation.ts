import type { MaskKind, Quote } from '@/lib/model/evidence';
import type { Quoting } from '@/lib/model/quoting';
import { t } from '@/lib/platform/i18n';
import { applyMasks, layOut, maskRange } from '@/lib/redact/masks';
import type { Piece } from '@/lib/redact/pieces';

/** A run of words, or a switchable stretch. A masked one is as long as the blocks that will be kept. */
export interface QuotePiece {
  id: number;
  text: string;
  /** null: words nobody masked */
  kind: MaskKind | null;
  on: boolean;
  /** why it cannot be lifted, null when it can */
  fixed: string | null;
  /** what the switch is called */
  name: string;
}

/** A quotation as the margin shows it, and as it will be kept. */
export interface Quotation {
  quoting: Quoting;
  pieces: QuotePiece[];
  /** its end is left out, because a quotation is kept short */
  cut: boolean;
  quote: Quote;
}

interface Masked {
  pieces: Piece[];
  lifted: ReadonlySet<number>;
}

/**
 * The quotation after everything the person changed about it.
 * @param pieces the redacted text it begins with, all masks on
 * @param words words to mask wherever they stand, in any case; from now on known by their places
 */
export function quotationOf(pieces: Piece[], quoting: Quoting, words: string | null): Quotation {
  const steps = [...quoting.masking];
  let masked = steps.reduce<Masked>(takeStep, { pieces, lifted: new Set() });
  const wanted = lower(words?.trim() ?? '');
  const text = lower(layOut(masked.pieces, masked.lifted).text);
  // from the end, so that earlier places keep their numbers
  for (let at = wanted ? text.lastIndexOf(wanted) : -1; at >= 0; ) {
    const step: [number, number] = [at, at + wanted.length];
    steps.push(step);
    masked = takeStep(masked, step);
    at = at > 0 ? text.lastIndexOf(wanted, at - 1) : -1;
  }
  const quote = applyMasks(masked.pieces, masked.lifted);
  return { quoting: { ...quoting, masking: steps }, ...showPieces(masked, quote), quote };
}

/** Lower case, letter by letter: each keeps its place, and the few that would grow stay as they are. */
function lower(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** Lifts a mask, puts it back, or masks a stretch. A mask that may not be lifted stays. */
function takeStep(masked: Masked, step: number | [number, number]): Masked {
  const { pieces, lifted } = masked;
  if (typeof step !== 'number') return maskRange(pieces, lifted, ...step);
  const piece = pieces.find(({ id }) => id === step);
  if (!piece || piece.kind === null || !piece.liftable) return masked;
  const after = new Set(lifted);
  if (!after.delete(step)) after.add(step);
  return { pieces, lifted: after };
}

/** Cut where the quotation that will be kept is cut. */
function showPieces(masked: Masked, quote: Quote): { pieces: QuotePiece[]; cut: boolean } {
  const { pieces, lifted } = masked;
  const shown: QuotePiece[] = [];
  const cut = layOut(pieces, lifted).text.length > quote.text.length;
  let room = quote.text.length - (cut ? 1 : 0);
  for (const piece of pieces) {
    if (room <= 0) break;
    const { id, kind } = piece;
    const fixed = kind !== null && !piece.liftable ? t(`overlay_fixed_${kind}`) : null;
    const on = kind !== null && (fixed !== null || !lifted.has(id));
    const name = kind === null ? '' : t('overlay_maskSwitch', t(`overlay_mask_${kind}`));
    const whole = on ? piece.shown : piece.text;
    shown.push({ id, text: whole.slice(0, room), kind: whole.length > room ? null : kind, on, fixed, name });
    room -= whole.length;
  }
  if (cut) shown.push({ id: -1, text: '…', kind: null, on: false, fixed: null, name: '' });
  return { pieces: shown, cut };
}
