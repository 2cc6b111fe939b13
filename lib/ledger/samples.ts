import type { MetricId } from '@/lib/model/evidence';
import type { EvidenceRow, RecordRow } from '@/lib/model/rollup';
import type { Touch } from '@/lib/model/touch';
import { weekOf } from '@/lib/model/week';
import { type Answer, answer, type Unit, unitOf } from '@/lib/progress/answer';
import { knownOf, newestKnown } from './newest';

/** One thing a metric counts: a record, or for promises one reply of it, or one follow-up. */
export interface Sample {
  metric: MetricId;
  /** Monday of the week of the first live tag, `YYYY-MM-DD` */
  week: string;
  /** null: records cannot answer this metric at all */
  answer: Answer | null;
}

/**
 * The samples of one record. However often it was tagged, a metric counts it once (promises: each reply once);
 * retracted evidence does not count.
 */
export function samplesOf(record: RecordRow | null, evidence: Iterable<EvidenceRow>): Sample[] {
  if (!record) return [];
  const live = [...evidence].filter((row) => !row.retracted);
  return linkedMetrics(live).flatMap((metric) => {
    const linked = live.filter((row) => row.metrics.includes(metric));
    const unit = unitOf(metric);
    const units = unit === 'record' ? [linked] : grouped(linked, unit);
    return units.map((rows) => ({
      metric,
      week: firstWeek(rows),
      answer: answer(metric, { facts: record.facts, of: newestOf(rows), touches: touchesOf(rows) }),
    }));
  });
}

/** Every metric that a piece of evidence links to, once. */
export function linkedMetrics(rows: readonly EvidenceRow[]): MetricId[] {
  return [...new Set(rows.flatMap((row) => row.metrics))];
}

/** Monday of the week of the earliest capture. */
export function firstWeek(rows: readonly EvidenceRow[]): string {
  const first = Math.min(...rows.map((row) => Date.parse(row.capturedAt)));
  return weekOf(new Date(first).toISOString());
}

/**
 * Tags of one reply belong together, also when one of them knew it only by its second name. Where follow-ups are
 * counted, one agreed on the record as a whole stands for itself: the next is another one.
 */
function grouped(rows: readonly EvidenceRow[], unit: Exclude<Unit, 'record'>): EvidenceRow[][] {
  const groups: { names: Set<string>; rows: EvidenceRow[] }[] = [];
  for (const row of rows) {
    const alone = unit === 'followUp' && row.touch?.what === 'followUp' ? row.id : 'record';
    const names = [row.interaction?.key ?? alone, row.interaction?.alias].filter((name) => name != null);
    const touching = groups.filter((group) => names.some((name) => group.names.has(name)));
    const merged = {
      names: new Set([...touching.flatMap((group) => [...group.names]), ...names]),
      rows: [...touching.flatMap((group) => group.rows), row],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map((group) => group.rows);
}

/** In the order of the ledger. */
function touchesOf(rows: readonly EvidenceRow[]): Touch[] {
  return [...rows].sort((a, b) => a.seq - b.seq).flatMap(({ touch }) => touch ?? []);
}

function newestOf(rows: readonly EvidenceRow[]): EvidenceRow['interactionFacts'] {
  return rows.map(knownOf).reduce(newestKnown).interactionFacts;
}
