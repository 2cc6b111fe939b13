import type { MetricId } from '@/lib/model/evidence';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Quoting } from '@/lib/model/quoting';
import type { Touch } from '@/lib/model/touch';
import { t } from '@/lib/platform/i18n';
import type { Piece } from '@/lib/redact/pieces';
import type { Reading } from '@/lib/sites/contract';
import { touchFor } from '@/lib/suggest/touch-for';
import { type ChipRow, chipRows } from './chip-rows';
import { prepare } from './prepare';
import type { Proposal } from './propose';
import { type Quotation, quotationOf } from './quotation';

/** A metric that can be chosen, by name; with a reason when the record speaks for it. */
export interface Chip {
  metric: MetricId;
  name: string;
  reason: string | null;
  /** which touch speaks for it once the person says that there was one, and why */
  touch?: Touch['what'];
  why?: string;
}

/** What a composer starts with, or goes on with. */
export interface Offer {
  /** as it will be kept; null when there is no text to quote, or none is to be quoted */
  quotation: Quotation | null;
  /** why there is none */
  hint: string | null;
  /** what the record speaks for first, then what the plan names */
  chips: Chip[];
  /** what can be said of it with one press */
  rows: ChipRow[];
}

export interface Asked {
  /** null: the record as a whole */
  key: string | null;
  /** what the person has selected inside the interaction */
  selected: string | null;
  /** what was decided about the quotation before */
  quoting?: Quoting | null;
  /** words to mask wherever they stand in it */
  words?: string | null;
}

/**
 * The quotation of one interaction with everything decided about it so far, and what it may count toward.
 * Places in a text that has changed since say nothing any more: then nothing is quoted unless the person
 * asks for it again.
 * @returns null when the record has no such interaction
 */
export function offer(reading: Reading, asked: Asked, plan: Choices, now: Date): Offer | null {
  const { key, selected, quoting, words = null } = asked;
  const metrics = plan.metrics.map(({ metric }) => metric);
  const again = (earlier?: [number, number] | null) => prepare(reading, key, selected, metrics, now, earlier);
  const found = again(quoting?.range);
  if (!found) return null;
  const { proposals, of } = found;
  const around = { chips: chipsOf(proposals, plan), rows: chipRows(reading, now) };
  const offered = (pieces: Piece[] | null, of: Quoting): Offer => {
    const hint = hintOf(reading, key, pieces !== null, plan.referenceOnly ?? false);
    return { ...around, hint, quotation: pieces && !hint ? quotationOf(pieces, of, words) : null };
  };
  if (quoting && quoting.of === of) return offered(found.pieces, quoting);
  const { pieces, range } = quoting ? (again() ?? found) : found;
  return offered(pieces, { on: !quoting, range, of, masking: [] });
}

/** Why there is nothing to quote. */
function hintOf({ interactions }: Reading, key: string | null, text: boolean, none: boolean): string | null {
  const kind = interactions.find((one) => one.key === key)?.kind ?? 'automation';
  if (kind === 'automation') return t('overlay_wholeRecordHint');
  return none ? t('overlay_referenceOnly') : text ? null : t('overlay_noText');
}

/** What may be chosen, and what each is called. */
export interface Choices {
  metrics: readonly Pick<PlanMetric, 'metric' | 'role'>[];
  nameOf: (metric: MetricId) => string;
  /** this host is set to keep no quotations */
  referenceOnly?: boolean;
}

/** A guardrail is watched, nobody collects for it; it comes only when the record itself speaks for it. */
function chipsOf(proposals: readonly Proposal[], { metrics, nameOf }: Choices): Chip[] {
  const others = metrics.filter(
    ({ metric, role }) => role !== 'guardrail' && !proposals.some((one) => one.metric === metric),
  );
  return [...proposals, ...others.map(({ metric }) => withoutReason(metric))].map((one) => ({
    ...one,
    name: nameOf(one.metric),
  }));
}

/** Nothing in the record speaks for it; what the person says they agreed on or did may. */
function withoutReason(metric: MetricId): Omit<Chip, 'name'> {
  const what = touchFor(metric);
  return { metric, reason: null, ...(what ? { touch: what, why: t(`suggest_${what}`) } : {}) };
}
