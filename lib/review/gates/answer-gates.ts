import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn } from './gate-given';

/**
 * Once the manager has signed, the employee answers every rating. A question of either side that is still open is
 * shown and blocks nobody.
 */
export function answerGates(given: GateGiven): ReviewGate[] {
  const { review } = given;
  const answers = new Map(review.answers.map((one) => [one.item, one.answer]));
  const asked = review.marks.filter(
    ({ mark, evidence }) => mark === 'asked' && !answers.has(`evidence:${evidence}`),
  );
  const open = [
    ...asked.map(({ evidence }) =>
      gateIn(given, 'examples', 'questionOpen', { about: evidence, blocks: false }),
    ),
    ...review.answers
      .filter(({ answer }) => answer === 'question')
      .map(({ item }) =>
        gateIn(given, 'signOff', 'questionOpen', { about: item.split(':').at(-1) ?? '', blocks: false }),
      ),
  ];
  const { manager, employee } = review.signatures;
  if (manager === null || employee !== null) return open;
  const silent = review.ratings.filter(({ row, rating }) => rating !== null && !answers.has(`rating:${row}`));
  return [...open, ...silent.map(({ row }) => gateIn(given, 'ratings', 'notAnswered', { about: row }))];
}
