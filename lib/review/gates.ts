import type { ReviewTemplate } from '@/lib/model/review-template';
import { answerGates } from './gates/answer-gates';
import { bundleGates } from './gates/bundle-gates';
import { causeGates } from './gates/cause-gates';
import { contextGates } from './gates/context-gates';
import { exampleGates } from './gates/example-gates';
import type { GateGiven } from './gates/gate-given';
import { languageGates } from './gates/language-gates';
import { numberGates } from './gates/number-gates';
import { objectionGates } from './gates/objection-gates';
import { objectiveGates } from './gates/objective-gates';
import { ratingGates } from './gates/rating-gates';
import { sectionGates } from './gates/section-gates';
import { storyGates } from './gates/story-gates';
import { surpriseGates } from './gates/surprise-gates';
import type { ReviewGate } from './review-gate';

const RULES = [
  bundleGates,
  sectionGates,
  exampleGates,
  causeGates,
  ratingGates,
  objectiveGates,
  contextGates,
  storyGates,
  numberGates,
  surpriseGates,
  languageGates,
  objectionGates,
  answerGates,
];

/**
 * What stands between a review and its manager's signature, and what only wants a second look, in the order of the
 * template's sections. Works from what it is given and nothing else: the same document gives the same gates on
 * either side. Once the manager has signed, only what the employee still has to answer blocks.
 */
export function gatesOf(given: GateGiven): ReviewGate[] {
  const place = ({ section }: ReviewGate): number => placeIn(given.template, section);
  // what the manager signed over stays to be seen, and is not the employee's to mend
  const signed = given.review.signatures.manager !== null;
  return RULES.flatMap((rule) => rule(given))
    .map((gate) => ({ ...gate, blocks: gate.blocks && (!signed || gate.gate === 'notAnswered') }))
    .sort((a, b) => place(a) - place(b));
}

function placeIn({ sections }: ReviewTemplate, section: ReviewGate['section']): number {
  const place = sections.indexOf(section);
  return place < 0 ? sections.length : place;
}
