import type { MetricId } from '@/lib/model/evidence';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import type { Touch } from '@/lib/model/touch';

/** What the record's own facts say to one metric: it counts, it misses, or it cannot be told yet. */
export type Answer = 'good' | 'miss' | 'unknown';

/** What a metric counts once: a record, a reply of it, or a follow-up. */
export type Unit = 'record' | 'interaction' | 'followUp';

/** What is known of one thing that is counted. */
export interface Told {
  facts: RecordFacts;
  /** what the record says of the reply, where replies are counted */
  of: InteractionFacts | null;
  /** what the person agreed or did, in the order of the ledger */
  touches: readonly Touch[];
}

type Rule = { unit: Unit; ask(told: Told): Answer };

const SOLVED = new Set(['solved', 'closed']);

/** A record has an outcome once it was solved at least once; a reopening does not undo that. */
function wasSolved(facts: RecordFacts): boolean {
  return SOLVED.has(facts.status ?? '') || facts.solvedAt !== null || (facts.reopens ?? 0) > 0;
}

/**
 * A follow-up counts when it was made on or before the day agreed and was useful to the customer. Made late, of no
 * use, or dropped, it misses. It is open until then, also past its day, and while nobody knows whether it was useful.
 * Where a reply was tagged more than once, what was agreed last holds.
 */
const followUp: Rule = {
  unit: 'followUp',
  ask({ touches }) {
    const touch = touches.findLast(({ what }) => what === 'followUp');
    if (touch?.dropped) return 'miss';
    if (!touch?.doneOn || touch.dueOn === null) return 'unknown';
    if (touch.doneOn > touch.dueOn || touch.useful === false) return 'miss';
    return touch.useful ? 'good' : 'unknown';
  },
};

/**
 * Metrics that a record's facts, or what was agreed on it, can answer. Definitions: the metric library (M01, M02,
 * M07, M12, M24, M30, M40, M43, M44).
 * M01 counts a reopening whenever it was read, which is stricter than the 14 days of the definition:
 * the record does not say when it was reopened.
 */
const rules: Record<MetricId, Rule> = {
  M01: {
    unit: 'record',
    ask({ facts }) {
      if (!wasSolved(facts)) return 'unknown';
      if ((facts.reopens ?? 0) > 0 || facts.rating === 'bad') return 'miss';
      return facts.rating === 'good' && facts.reopens !== null ? 'good' : 'unknown';
    },
  },
  M02: {
    unit: 'record',
    ask: ({ facts }) => (facts.rating === 'good' ? 'good' : facts.rating === 'bad' ? 'miss' : 'unknown'),
  },
  /** Counted events are reopened records: "good" means counted, and less is better. */
  M07: {
    unit: 'record',
    ask({ facts }) {
      if (!wasSolved(facts) || facts.reopens === null) return 'unknown';
      return facts.reopens > 0 ? 'good' : 'miss';
    },
  },
  M12: {
    unit: 'interaction',
    ask: ({ of }) =>
      of?.promisedBy && of.promiseKept !== null ? (of.promiseKept ? 'good' : 'miss') : 'unknown',
  },
  M24: followUp,
  M30: followUp,
  /** Renewed or lost, by the host's own marks; as long as it is open nobody knows. */
  M40: {
    unit: 'record',
    ask({ facts }) {
      const state = facts.renewal?.state ?? 'open';
      return state === 'open' ? 'unknown' : state === 'won' ? 'good' : 'miss';
    },
  },
  /** Signed by the day it was due, both as calendar dates. A renewal that was lost was never signed. */
  M43: {
    unit: 'record',
    ask({ facts }) {
      const { state = 'open', dueOn = null, signedOn = null } = facts.renewal ?? {};
      if (state === 'lost') return 'miss';
      if (state === 'open' || dueOn === null || signedOn === null) return 'unknown';
      return signedOn <= dueOn ? 'good' : 'miss';
    },
  },
  /** A record counts once one outreach to it was made; it misses when every one that was meant was dropped. */
  M44: {
    unit: 'record',
    ask({ touches }) {
      const meant = touches.filter(({ what }) => what === 'outreach');
      if (meant.some(({ doneOn, dropped }) => doneOn !== null && !dropped)) return 'good';
      return meant.length > 0 && meant.every(({ dropped }) => dropped) ? 'miss' : 'unknown';
    },
  },
};

/** The answer of one counted thing to a metric, or null when nothing tagged can answer it at all. */
export function answer(metric: MetricId, told: Told): Answer | null {
  return rules[metric]?.ask(told) ?? null;
}

/** What the metric counts once, however often it was tagged. */
export function unitOf(metric: MetricId): Unit {
  return rules[metric]?.unit ?? 'record';
}

/** Every metric that tagged records can answer. */
export const answeredByRecords: readonly MetricId[] = Object.keys(rules);
