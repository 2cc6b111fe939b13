import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';

/** One example that lies before the reader and went well for the customer, or the reason why there is none. */
export function storyGates(given: GateGiven): ReviewGate[] {
  const { story } = given.review;
  const told = given.material.evidence.find(({ id }) => id === story.evidence);
  if (told && told.outcome !== 'lesson') return [];
  return isBlank(story.reason) ? [gateIn(given, 'story', 'storyMissing')] : [];
}
