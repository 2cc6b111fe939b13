import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn } from './gate-given';

/** A period that is not over, and what the opening of a bundle left in doubt. Neither blocks: both are said. */
export function bundleGates(given: GateGiven): ReviewGate[] {
  const { review, today, doubts = [] } = given;
  const running = today <= review.to;
  return [
    ...doubts.map((about) => gateIn(given, 'sources', 'bundleDoubted', { about, blocks: false })),
    ...(running ? [gateIn(given, 'signOff', 'periodRunning', { figures: [review.to], blocks: false })] : []),
  ];
}
