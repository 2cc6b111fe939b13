import { monthStrip } from '../month-strip';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/**
 * Examples from few months, or most of them from the last quarter of the period. `figures` of `noExamples`: months
 * covered, months wanted; of `recency`: share in percent, late examples, all.
 */
export function exampleGates(given: GateGiven): ReviewGate[] {
  const { review, material, template } = given;
  const strip = monthStrip(material.evidence, review, material.plan.timeZone);
  const wanted = Math.min(template.monthsWanted, strip.months.length);
  const gates: ReviewGate[] = [];
  if (strip.covered < wanted)
    gates.push(gateIn(given, 'examples', 'noExamples', { figures: [strip.covered, wanted], blocks: false }));
  if (strip.recent && isBlank(review.recency)) {
    const figures = [Math.round(strip.late.share ?? 0), strip.late.count, strip.all];
    gates.push(gateIn(given, 'context', 'recency', { figures, blocks: false }));
  }
  return gates;
}
