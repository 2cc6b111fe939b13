import { causesOf } from '../causes';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn } from './gate-given';

/** Where something missed, the causes are looked at before anybody rates. `figures`: misses in figures, in examples. */
export function causeGates(given: GateGiven): ReviewGate[] {
  const { review, material, progress } = given;
  if (review.causesSeen) return [];
  const { figures, shown } = causesOf(material, progress, review.objections);
  const misses = figures.reduce((sum, one) => sum + one.misses, 0);
  return misses + shown === 0
    ? []
    : [gateIn(given, 'ratings', 'causesNotSeen', { figures: [misses, shown] })];
}
