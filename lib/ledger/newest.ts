import type { RecordFacts } from '@/lib/model/facts';
import type { EvidenceRow } from '@/lib/model/rollup';
import { canonicalJson } from './canonical-json';

/** What is known of one tagged interaction, and when the record was read for it. */
export type Known = Pick<EvidenceRow, 'interactionFacts' | 'checkedAt'>;

/** What is known of one piece of evidence at its record. */
export function knownOf({ interactionFacts, checkedAt }: EvidenceRow): Known {
  return { interactionFacts, checkedAt };
}

/**
 * The facts read later. Readings of the same instant are ordered by their spelling, so that the result never
 * depends on the order in which entries arrive (a retry may come long after its time).
 */
export function newestFacts(a: RecordFacts, b: RecordFacts): RecordFacts {
  return later(a.readAt, a, b.readAt, b) ? a : b;
}

/** The same for one interaction. */
export function newestKnown(a: Known, b: Known): Known {
  return later(a.checkedAt ?? '', a.interactionFacts, b.checkedAt ?? '', b.interactionFacts) ? a : b;
}

/** Whether two values are written down alike. */
export function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function later(atA: string, a: unknown, atB: string, b: unknown): boolean {
  const [timeA, timeB] = [Date.parse(atA), Date.parse(atB)];
  if (timeA !== timeB) return timeA > timeB || Number.isNaN(timeB);
  return canonicalJson(a) >= canonicalJson(b);
}
