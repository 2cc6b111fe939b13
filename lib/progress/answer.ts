import type { MetricId } from '@/lib/model/evidence';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';

/** What the record's own facts say to one metric: it counts, it misses, or it cannot be told yet. */
export type Answer = 'good' | 'miss' | 'unknown';

type Rule = { unit: 'record' | 'interaction'; ask(facts: RecordFacts, of: InteractionFacts | null): Answer };

const SOLVED = new Set(['solved', 'closed']);

/** A record has an outcome once it was solved at least once; a reopening does not undo that. */
function wasSolved(facts: RecordFacts): boolean {
  return SOLVED.has(facts.status ?? '') || facts.solvedAt !== null || (facts.reopens ?? 0) > 0;
}

/**
 * Metrics that a record's facts can answer. Definitions: the metric library (M01, M02, M07, M12).
 * M01 counts a reopening whenever it was read, which is stricter than the 14 days of the definition:
 * the record does not say when it was reopened.
 */
const rules: Record<MetricId, Rule> = {
  M01: {
    unit: 'record',
    ask(facts) {
      if (!wasSolved(facts)) return 'unknown';
      if ((facts.reopens ?? 0) > 0 || facts.rating === 'bad') return 'miss';
      return facts.rating === 'good' && facts.reopens !== null ? 'good' : 'unknown';
    },
  },
  M02: {
    unit: 'record',
    ask: (facts) => (facts.rating === 'good' ? 'good' : facts.rating === 'bad' ? 'miss' : 'unknown'),
  },
  /** Counted events are reopened records: "good" means counted, and less is better. */
  M07: {
    unit: 'record',
    ask(facts) {
      if (!wasSolved(facts) || facts.reopens === null) return 'unknown';
      return facts.reopens > 0 ? 'good' : 'miss';
    },
  },
  M12: {
    unit: 'interaction',
    ask: (_, of) =>
      of?.promisedBy && of.promiseKept !== null ? (of.promiseKept ? 'good' : 'miss') : 'unknown',
  },
};

/** The record's answer to a metric, or null when records cannot answer it at all. */
export function answer(metric: MetricId, facts: RecordFacts, of: InteractionFacts | null): Answer | null {
  return rules[metric]?.ask(facts, of) ?? null;
}

/** Whether the metric counts each tagged reply (promises) or each record once. */
export function countsInteractions(metric: MetricId): boolean {
  return rules[metric]?.unit === 'interaction';
}

/** Every metric that tagged records can answer. */
export const answeredByRecords: readonly MetricId[] = Object.keys(rules);
