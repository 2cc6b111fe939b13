import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/** A gap has step, owner and day; a strength an opportunity in which it is of use. */
export function objectiveGates(given: GateGiven): ReviewGate[] {
  const { gaps, strengths } = given.review;
  return [
    ...gaps
      .filter(({ text, step, owner, due }) => [text, step, owner].some(isBlank) || due === null)
      .map(({ id }) => gateIn(given, 'objectives', 'gapIncomplete', { about: id })),
    ...strengths
      .filter(({ text, opportunity }) => [text, opportunity].some(isBlank))
      .map(({ id }) => gateIn(given, 'objectives', 'strengthWithoutOpportunity', { about: id })),
  ];
}
