import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

const PROMPTS = ['resources', 'priorities', 'market'] as const;

/** Resources, priorities and market each have an answer; that there was nothing notable is one. */
export function contextGates(given: GateGiven): ReviewGate[] {
  return PROMPTS.filter((prompt) => isBlank(given.review.context[prompt])).map((about) =>
    gateIn(given, 'context', 'contextMissing', { about }),
  );
}
