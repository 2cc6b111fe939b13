import type { MetricId } from '@/lib/model/evidence';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Quoting } from '@/lib/model/quoting';
import type { Reading } from '@/lib/sites/contract';
import { prepare } from './prepare';
import type { Proposal } from './propose';
import { type Quotation, quotationOf } from './quotation';

/** A metric that can be chosen, by name; with a reason when the record speaks for it. */
export interface Chip {
  metric: MetricId;
  name: string;
  reason: string | null;
}

/** What a composer starts with, or goes on with. */
export interface Offer {
  /** null when there is no text to quote */
  quotation: Quotation | null;
  /** what the record speaks for first, then what the plan names */
  chips: Chip[];
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
  const { proposals, pieces, of } = found;
  const chips = chipsOf(proposals, plan);
  if (quoting && quoting.of === of)
    return { chips, quotation: pieces && quotationOf(pieces, quoting, words) };
  const { pieces: anew, range } = quoting ? (again() ?? found) : found;
  return { chips, quotation: anew && quotationOf(anew, { on: !quoting, range, of, masking: [] }, words) };
}

/** What may be chosen, and what each is called. */
export interface Choices {
  metrics: readonly Pick<PlanMetric, 'metric' | 'role'>[];
  nameOf: (metric: MetricId) => string;
}

/** A guardrail is watched, nobody collects for it; it comes only when the record itself speaks for it. */
function chipsOf(proposals: readonly Proposal[], { metrics, nameOf }: Choices): Chip[] {
  const others = metrics.filter(
    ({ metric, role }) => role !== 'guardrail' && !proposals.some((one) => one.metric === metric),
  );
  return [...proposals, ...others.map(({ metric }) => ({ metric, reason: null }))].map((one) => ({
    ...one,
    name: nameOf(one.metric),
  }));
}
