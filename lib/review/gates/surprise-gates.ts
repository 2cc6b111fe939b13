import type { ReviewGate } from '../review-gate';
import { surprisesOf } from '../surprises';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/**
 * Points that no check-in raised each need a why. One gate for all of them; `about`: what the first one
 * still open is about;
 * `figures`: still open, never raised, points in all.
 */
export function surpriseGates(given: GateGiven): ReviewGate[] {
  const { points, never } = surprisesOf(given);
  const said = new Set(given.review.surprises.flatMap(({ point, why }) => (isBlank(why) ? [] : point)));
  const open = never.filter(({ key }) => !said.has(key));
  const [first] = open;
  const figures = [open.length, never.length, points.length];
  return first ? [gateIn(given, 'context', 'surprise', { about: first.about, figures })] : [];
}
