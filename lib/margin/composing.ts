import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { Keeping } from '@/lib/model/keeping';
import type { Draft } from '@/lib/model/working';
import type { Prepared } from '@/lib/reading/prepare';
import { applyMasks, layOut, maskRange } from '@/lib/redact/masks';
import type { Interaction } from '@/lib/sites/contract';
import type { Composing } from './state';

/** What the person may have in front of them when they start. */
export interface StartOptions {
  id: string;
  /** null: the record as a whole */
  about: Interaction | null;
  draft: Draft | null;
}

/**
 * A composer for one interaction. Only the first proposal is pencilled in, and none over a draft in
 * which the person chose metrics already.
 */
export function startComposing(
  { pieces, proposals }: Prepared,
  { id, about, draft }: StartOptions,
): Composing {
  return {
    id: draft?.id ?? id,
    about,
    pieces,
    lifted: new Set(),
    fixed: null,
    quoted: pieces !== null,
    words: draft?.words ?? '',
    wordMasks: [],
    proposals,
    pencilled: draft?.metrics.length ? null : (proposals[0]?.metric ?? null),
    chosen: draft?.metrics ?? [],
    outcome: draft?.outcome ?? null,
    colleague: draft?.colleague ?? false,
    story: draft?.story ?? false,
    restored: draft !== null,
    saved: true,
    keeping: false,
    locked: false,
    problem: null,
  };
}

/** What counts if the person keeps it now: what they pressed, and the pencilled suggestion they left in. */
export function metricsOf({ chosen, pencilled }: Composing): MetricId[] {
  return pencilled && !chosen.includes(pencilled) ? [pencilled, ...chosen] : chosen;
}

/** One click takes a pencilled suggestion out; from then on it is an ordinary choice. */
export function flipMetric(composing: Composing, metric: MetricId): Composing {
  const { chosen, pencilled } = composing;
  if (metric === pencilled) return { ...composing, pencilled: null, problem: null };
  const next = chosen.includes(metric) ? chosen.filter((one) => one !== metric) : [...chosen, metric];
  return { ...composing, chosen: next, problem: null };
}

export function flipOutcome(composing: Composing, outcome: Outcome): Composing {
  return { ...composing, outcome: composing.outcome === outcome ? null : outcome, problem: null };
}

/** Lifts a mask or puts it back. One that may not be lifted stays, and says why. */
export function flipMask(composing: Composing, id: number): Composing {
  const piece = composing.pieces?.find((one) => one.id === id);
  if (!piece || piece.kind === null) return composing;
  if (!piece.liftable) return { ...composing, fixed: piece.kind };
  const lifted = new Set(composing.lifted);
  if (!lifted.delete(id)) lifted.add(id);
  return { ...composing, lifted, fixed: null };
}

/** Masks `[start, end)` of the quotation as it is laid out now. */
export function maskStretch(composing: Composing, start: number, end: number): Composing {
  return composing.pieces
    ? { ...composing, ...maskRange(composing.pieces, composing.lifted, start, end) }
    : composing;
}

/** Masks every place where these words stand, whatever their case. */
export function maskEverywhere(composing: Composing, words: string): Composing {
  const wanted = words.trim().toLowerCase();
  if (!composing.pieces || wanted === '') return composing;
  let next = composing;
  const text = layOut(composing.pieces, composing.lifted).text.toLowerCase();
  // from the end, so that earlier places keep their numbers
  for (let at = text.lastIndexOf(wanted); at >= 0; at = at > 0 ? text.lastIndexOf(wanted, at - 1) : -1) {
    next = maskStretch(next, at, at + wanted.length);
  }
  return next;
}

/** What is worth saving for another visit: the words and choices, never the text they are about. */
export function toDraft(composing: Composing, savedAt: string): Draft {
  return {
    id: composing.id,
    interactionKey: composing.about?.key ?? null,
    words: composing.words,
    metrics: composing.chosen,
    outcome: composing.outcome,
    colleague: composing.colleague,
    story: composing.story,
    pending: null,
    savedAt,
  };
}

/** Whether the person did anything that would be missed. */
export function isWorthKeeping({ words, chosen, outcome, colleague, story }: Composing): boolean {
  return words.trim() !== '' || chosen.length > 0 || outcome !== null || colleague || story;
}

/** The decision as it is sent; the quotation as the preview shows it. */
export function toKeeping(composing: Composing, around: Pick<Keeping, 'id' | 'at' | 'record'>): Keeping {
  const { id, about, pieces, lifted, quoted, words, outcome, colleague, story } = composing;
  return {
    ...around,
    evidence: id,
    key: about?.key ?? null,
    quote: quoted && pieces ? applyMasks(pieces, lifted) : null,
    words,
    metrics: metricsOf(composing),
    outcome,
    colleague,
    story,
  };
}
