import type { PaperRow } from '@/lib/model/papers';
import type { Review } from '@/lib/model/review';
import type { ReviewSection } from '@/lib/model/review-template';
import { type Given, type Progress, progressOf } from '@/lib/progress/progress-of';
import { type Item, type Total, total } from '@/lib/progress/total';
import { gatesOf } from '@/lib/review/gates';
import { papersOf, type ReviewMaterial } from '@/lib/review/material';
import type { ReviewGate } from '@/lib/review/review-gate';
import { rubricPoints } from '@/lib/review/rubric-points';
import { pointNames } from './point-names';
import type { Trust } from './trust';

/** What the figures of a review are calculated from: the bundle, as of the day it was made. */
export function givenIn(material: ReviewMaterial, review: Pick<Review, 'objections' | 'manager'>): Given {
  const { plan, figures } = material;
  const own = new Set(papersOf(material, 'challenge').map(({ id }) => id));
  return {
    plan,
    rollups: figures.rollups,
    measurements: figures.measurements,
    earlier: figures.earlier,
    challenges: [
      ...papersOf(material, 'challenge'),
      ...review.objections
        .filter(({ id }) => !own.has(id))
        .flatMap((one) => asChallenges(one, material, review)),
    ],
    absences: papersOf(material, 'absence'),
    today: new Date(figures.asOf),
  };
}

type Figured = Pick<Review, 'objections' | 'manager' | 'ratings'>;

/** Where the plan stood when the bundle was made, with the objections and ratings made since. */
export function progressIn(material: ReviewMaterial, review: Figured): Progress {
  const progress = progressOf(givenIn(material, review));
  return progress.total ? { ...progress, ...withRatings(progress.total, review.ratings) } : progress;
}

/** The same total with the rows rated so far; while rows are open, their share stands in the bounds. */
function withRatings(before: Total, ratings: Review['ratings']): Pick<Progress, 'total' | 'noTotal'> {
  const rated = new Map(ratings.map(({ row, rating }): [string, number | null] => [row, rating]));
  const items = before.contributions.map(({ id, weight, points, most }): Item => {
    const rating = rated.get(id) ?? null;
    return { id, weight, most, points: rating === null ? points : rubricPoints(rating) };
  });
  const after = total(items);
  return { total: after, noTotal: after.printed === null ? 'tooLittle' : null };
}

/** An objection raised in the review, as the arithmetic knows objections: one for each metric it touches. */
function asChallenges(
  { id, about, ...said }: Review['objections'][number],
  { evidence, plan }: ReviewMaterial,
  { manager }: Pick<Review, 'manager'>,
): PaperRow<'challenge'>[] {
  if (about.kind === 'rating') return [];
  const metrics =
    about.kind === 'number'
      ? [about.metric]
      : (evidence.find((piece) => piece.id === about.evidence)?.metrics ?? []);
  return metrics.map((metric) => ({
    id: metrics.length > 1 ? `${id} ${metric}` : id,
    noun: 'challenge',
    paper: {
      noun: 'challenge',
      about: about.kind === 'number' ? about : { ...about, metric },
      reason: said.reason,
      statement: said.statement,
      evidence: about.kind === 'evidence' ? [about.evidence] : [],
      treatment: said.treatment,
      cases: said.cases,
      period: { from: plan.from, to: plan.to },
      raisedBy: said.by,
      raisedOn: said.on,
      dueOn: said.dueOn,
      decider: said.decider,
      rater: manager,
      decision: said.decision,
    },
    writtenAt: `${said.on}T12:00:00Z`,
    changedAt: `${said.on}T12:00:00Z`,
    versions: 1,
    removed: false,
  }));
}

interface GateInputs
  extends Pick<Parameters<typeof gatesOf>[0], 'material' | 'review' | 'template' | 'progress' | 'today'> {
  doubt: Trust['doubt'];
}

/** What stands between this review and its signature, each where this page mends it. */
export function gatesIn({ doubt, ...given }: GateInputs): ReviewGate[] {
  const { material, template } = given;
  const gates = gatesOf({ ...given, namesOf: pointNames(material.plan), doubts: doubt ? [doubt] : [] });
  return gates.map((gate) => {
    const section = PLACES[gate.gate] ?? PLACES[gate.about.split(':')[0] ?? ''];
    return section && template.sections.includes(section) ? { ...gate, section } : gate;
  });
}

/** Where what is said to signs, obstacles and a late pile of examples is written, by gate and by the note it is in. */
const PLACES: Record<string, ReviewSection> = {
  flagWithoutNote: 'context',
  flag: 'context',
  recency: 'context',
  obstaclesFirst: 'objectives',
  obstacle: 'objectives',
};
