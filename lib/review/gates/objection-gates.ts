import type { Challenge } from '@/lib/model/papers';
import type { Review } from '@/lib/model/review';
import { overlaps } from '@/lib/progress/span';
import { papersOf } from '../material';
import type { ReviewGate } from '../review-gate';
import { type GateGiven, gateIn, isBlank } from './gate-given';
import { sameName } from './same-name';

type Objection = Review['objections'][number];

/**
 * Objections and appeals have a named decider who is not the rater. One that is open past its day keeps the
 * review from being signed; until then it only shows. `about`: what is objected to, empty for the appeal. `figures` of `objectionOpen`: the day it is due.
 */
export function objectionGates(given: GateGiven): ReviewGate[] {
  const { review } = given;
  return [
    ...review.objections.flatMap((one) => gatesOfOne(given, one)),
    ...paperGates(given),
    ...deciderGate(given, '', review.appeal.decider),
  ];
}

function gatesOfOne(given: GateGiven, objection: Objection): ReviewGate[] {
  const { decider, decision, dueOn } = objection;
  const about = aimOf(objection);
  if (decision === null) return [...deciderGate(given, about, decider), openGate(given, about, dueOn)];
  // whoever raised it may take it back; deciding is another's affair
  const judged = decision.outcome !== 'withdrawn' && isRater(given, decision.by);
  return judged ? [gateIn(given, 'signOff', 'deciderIsRater', { about })] : [];
}

/** What an objection is raised against: metric, piece or row. */
function aimOf({ about }: Pick<Objection, 'about'> | Challenge): string {
  if (about.kind === 'rating') return about.row;
  return about.kind === 'evidence' ? about.evidence : about.metric;
}

/** Challenges that came with the bundle are decided in the other ledger: the review shows them. */
function paperGates(given: GateGiven): ReviewGate[] {
  const { review, material } = given;
  const known = new Set(review.objections.map(({ id }) => id));
  return papersOf(material, 'challenge')
    .filter(({ id, removed, paper }) => !removed && paper.decision === null && !known.has(id))
    .filter(({ paper }) => overlaps(paper.period ?? { from: paper.raisedOn, to: paper.raisedOn }, review))
    .map(({ paper }) => ({ ...openGate(given, aimOf(paper), paper.dueOn), blocks: false }));
}

function openGate(given: GateGiven, about: string, dueOn: string): ReviewGate {
  return gateIn(given, 'signOff', 'objectionOpen', {
    about,
    figures: [dueOn],
    blocks: dueOn < given.today,
  });
}

function deciderGate(given: GateGiven, about: string, decider: string): ReviewGate[] {
  const isRated = sameName(decider, given.review.employee.name);
  if (isBlank(decider) || isRated) return [gateIn(given, 'signOff', 'noDecider', { about })];
  return isRater(given, decider) ? [gateIn(given, 'signOff', 'deciderIsRater', { about })] : [];
}

function isRater({ review, material }: GateGiven, name: string): boolean {
  return [review.manager, material.plan.people.manager].some((one) => sameName(one, name));
}
