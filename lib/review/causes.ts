import type { SharedEvidence } from '@/lib/model/bundle';
import type { MetricId } from '@/lib/model/evidence';
import type { Challenge } from '@/lib/model/papers';
import type { Review } from '@/lib/model/review';
import { answer } from '@/lib/progress/answer';
import type { Progress, ProgressRow } from '@/lib/progress/progress-of';
import { papersOf, type ReviewMaterial } from './material';

/**
 * Why something missed, as far as anybody said: the reason of an objection to it, the employee's own lesson, an
 * obstacle to its metric, or nothing.
 */
export type Cause = Challenge['reason'] | 'lesson' | 'obstacle' | 'unknown';

const ORDER: readonly Cause[] = [
  'tooling',
  'notInMyPower',
  'definition',
  'wrongPerson',
  'wrongRecord',
  'duplicate',
  'arithmetic',
  'other',
  'lesson',
  'obstacle',
  'unknown',
];

/** What is known of the causes of misses, to be looked at before anybody rates. */
export interface CauseSplit {
  /** misses that the figures count, by metric in plan order; only some of them were handed over as examples */
  figures: { metric: MetricId; misses: number; n: number; shown: number }[];
  /** examples that missed, by cause; causes without any are left out */
  causes: { cause: Cause; evidence: string[] }[];
  /** examples that missed */
  shown: number;
  /** misses in the figures of which no example was handed over: nothing is known of their causes */
  unseen: number;
}

/** Metrics whose answer tells of a miss; M01 speaks for reopenings as well. */
const ASKED: readonly MetricId[] = ['M01', 'M02', 'M12', 'M24', 'M40', 'M43', 'M44'];

/** Whether the record behind an example shows that it went badly for the customer. */
export function isMiss({ factsNow, standing, touch }: SharedEvidence): boolean {
  const told = { facts: factsNow, of: standing, touches: touch ? [touch] : [] };
  return ASKED.some((metric) => answer(metric, told) === 'miss');
}

/** The split of causes. Evidence carries no cause of its own, so much may be unknown, and that is said. */
export function causesOf(
  material: ReviewMaterial,
  progress: Progress,
  objections: Review['objections'] = [],
): CauseSplit {
  const missed = material.evidence.filter(isMiss);
  const reasons = reasonsOf(material, objections);
  const hindered = new Set(
    papersOf(material, 'obstacle').flatMap(({ removed, paper }) => (removed ? [] : paper.metrics)),
  );
  const causeOf = ({ id, outcome, metrics }: SharedEvidence): Cause => {
    const reason = reasons.get(id);
    if (reason) return reason;
    if (outcome === 'lesson') return 'lesson';
    return metrics.some((metric) => hindered.has(metric)) ? 'obstacle' : 'unknown';
  };
  const figures = progress.rows.flatMap((row) => {
    const misses = missesOf(row);
    const shown = missed.filter(({ metrics }) => metrics.includes(row.metric)).length;
    return misses > 0 ? [{ metric: row.metric, misses, n: row.n ?? 0, shown }] : [];
  });
  const causes = ORDER.map((cause) => ({
    cause,
    evidence: missed.filter((one) => causeOf(one) === cause).map(({ id }) => id),
  }));
  return {
    figures,
    causes: causes.filter(({ evidence }) => evidence.length > 0),
    shown: missed.length,
    unseen: figures.reduce((sum, { misses, shown }) => sum + Math.max(0, misses - shown), 0),
  };
}

/** Cases a scored rate lost. Of a rate that should fall, those it counts. */
function missesOf({ role, kind, direction, good, n }: ProgressRow): number {
  if (role !== 'scored' || kind !== 'rate' || direction === 'band') return 0;
  return direction === 'down' ? good : (n ?? good) - good;
}

/** Reasons given for single pieces, in the bundle or in the review. A refused or withdrawn objection explains nothing. */
function reasonsOf(
  material: ReviewMaterial,
  objections: Review['objections'],
): Map<string, Challenge['reason']> {
  const holds = (decision: Challenge['decision']): boolean =>
    decision === null || decision.outcome === 'accepted';
  const raised = [
    ...papersOf(material, 'challenge').flatMap(({ removed, paper }) => (removed ? [] : [paper])),
    ...objections,
  ];
  return new Map(
    raised.flatMap(({ about, reason, decision }): [string, Challenge['reason']][] =>
      about.kind === 'evidence' && holds(decision) ? [[about.evidence, reason]] : [],
    ),
  );
}
