import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { Keeping } from '@/lib/model/keeping';
import type { Touch } from '@/lib/model/touch';
import type { Draft } from '@/lib/model/working';
import type { Offer } from '@/lib/reading/offer';
import type { Interaction } from '@/lib/sites/contract';
import type { Composing } from './state';

/** What the person may have in front of them when they start. */
export interface StartOptions {
  id: string;
  /** null: the record as a whole */
  about: Interaction | null;
  draft: Draft | null;
  /** switched on from the start */
  touch?: Touch;
}

/**
 * A composer for one interaction. Only the first suggestion is pencilled in, and none over a draft in
 * which the person chose metrics already.
 */
export function startComposing(offer: Offer, { id, about, draft, ...given }: StartOptions): Composing {
  const { words = '', metrics = [], outcome = null, colleague = false, story = false } = draft ?? {};
  const composing: Composing = {
    ...offer,
    id: draft?.id ?? id,
    about,
    fixed: null,
    words,
    wordMasks: [],
    pencilled: metrics.length > 0 ? null : (offer.chips.find(({ reason }) => reason)?.metric ?? null),
    chosen: metrics,
    outcome,
    colleague,
    story,
    touch: null,
    restored: draft !== null,
    saved: true,
    keeping: false,
    locked: false,
    problem: null,
  };
  const touch = draft?.touch ?? given.touch;
  return touch ? flipTouch(composing, touch) : composing;
}

/** What counts if the person keeps it now: what they pressed, and the pencilled suggestion they left in. */
export function metricsOf({ chosen, pencilled }: Composing): MetricId[] {
  return pencilled && !chosen.includes(pencilled) ? [pencilled, ...chosen] : chosen;
}

/** What must be said before it can be kept: the name of the field; null: nothing. */
export function lackOf(composing: Composing): 'Metric' | 'Day' | null {
  const { about, outcome, touch } = composing;
  if (metricsOf(composing).length === 0 && outcome !== 'lesson' && about?.kind !== 'customer')
    return 'Metric';
  return touch?.what === 'followUp' && !touch.dueOn ? 'Day' : null;
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

/**
 * Agreed on or made as the worker offered it, or nothing any more; never two. The metric it speaks for is pencilled in
 * where nothing else is.
 * @param on it stays, with its day changed
 */
export function flipTouch(composing: Composing, pressed: Touch, on = false): Composing {
  const { chips, chosen, pencilled } = composing;
  const touch = !on && composing.touch?.what === pressed.what ? null : pressed;
  const stays = chips.find((chip) => chip.metric === pencilled && !chip.touch);
  const spoken = chosen[0] ? null : chips.find((chip) => touch && chip.touch === touch.what);
  return { ...composing, touch, pencilled: (stays ?? spoken)?.metric ?? null, problem: null };
}

/** What the person said in this composer, and nothing of the record. */
function saidIn({ words, outcome, colleague, story, touch }: Composing) {
  return { words, outcome, colleague, story, touch };
}

/** What is worth saving for another visit: the words and choices, never the text they are about. */
export function toDraft(composing: Composing, savedAt: string): Draft {
  const { id, about, chosen, quotation } = composing;
  return {
    ...saidIn(composing),
    id,
    interactionKey: about?.key ?? null,
    metrics: chosen,
    quoting: quotation?.quoting ?? null,
    pending: null,
    savedAt,
  };
}

/** Whether the person did anything that would be missed. */
export function isWorthKeeping(composing: Composing): boolean {
  const { words, chosen, outcome, colleague, story, touch, quotation } = composing;
  const masked = quotation?.quoting.masking.length;
  return Boolean(words.trim() || chosen.length || outcome || colleague || story || touch || masked);
}

/** The decision as it is sent; the quotation as the preview shows it. */
export function toKeeping(composing: Composing, around: Pick<Keeping, 'id' | 'at' | 'record'>): Keeping {
  const { id, about, quotation } = composing;
  return {
    ...around,
    ...saidIn(composing),
    evidence: id,
    key: about?.key ?? null,
    quote: quotation?.quoting.on ? quotation.quote : null,
    metrics: metricsOf(composing),
  };
}
