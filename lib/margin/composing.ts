import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { Keeping } from '@/lib/model/keeping';
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
}

/**
 * A composer for one interaction. Only the first suggestion is pencilled in, and none over a draft in
 * which the person chose metrics already.
 */
export function startComposing({ quotation, chips }: Offer, { id, about, draft }: StartOptions): Composing {
  const { words = '', metrics = [], outcome = null, colleague = false, story = false } = draft ?? {};
  return {
    id: draft?.id ?? id,
    about,
    quotation,
    fixed: null,
    words,
    wordMasks: [],
    chips,
    pencilled: metrics.length > 0 ? null : (chips.find(({ reason }) => reason)?.metric ?? null),
    chosen: metrics,
    outcome,
    colleague,
    story,
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

/** What the person said in this composer, and nothing of the record. */
function saidIn({ words, outcome, colleague, story }: Composing) {
  return { words, outcome, colleague, story };
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
export function isWorthKeeping({ words, chosen, outcome, colleague, story, quotation }: Composing): boolean {
  const masked = quotation?.quoting.masking.length;
  return Boolean(words.trim() || chosen.length || outcome || colleague || story || masked);
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
