import type { RubricId } from '@/lib/model/plan';
import { checkRatings, type RatedRow } from '../check-ratings';
import { evidenceDay } from '../month-strip';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/** The rules of `checkRatings` over the evidence that lies before the reader; alike rows want a reason. */
export function ratingGates(given: GateGiven): ReviewGate[] {
  const { review, material, template } = given;
  if (!template.sections.includes('ratings')) return [];
  const { timeZone, rubric } = material.plan;
  const days = new Map(material.evidence.map((one) => [one.id, evidenceDay(one, timeZone)]));
  const rowOf = (row: RubricId): RatedRow => {
    const found = review.ratings.find((one) => one.row === row);
    if (!found) return { row, rating: null, rationale: '', evidence: [] };
    return { ...found, evidence: found.evidence.flatMap((id) => days.get(id) ?? []) };
  };
  const rows = rubric.map(({ row }) => rowOf(row));
  return checkRatings(rows).flatMap(({ problem, row }) =>
    problem === 'allTheSame' && !isBlank(review.sameRatings)
      ? []
      : [gateIn(given, 'ratings', problem, { about: row ?? '' })],
  );
}
