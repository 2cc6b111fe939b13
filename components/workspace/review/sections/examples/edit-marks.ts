import type { Mark, Objection, Review } from '@/lib/model/review';

/** What was said to a piece; null: nothing yet. */
export function markOf({ marks }: Pick<Review, 'marks'>, evidence: string): Mark | null {
  return marks.find((one) => one.evidence === evidence) ?? null;
}

/** The manager's own objection to a piece, for as long as nobody decided it. */
export function openObjection(
  { objections }: Pick<Review, 'objections'>,
  evidence: string,
): Objection | null {
  return (
    objections.find(
      ({ about, by, decision }) =>
        about.kind === 'evidence' && about.evidence === evidence && by === 'manager' && decision === null,
    ) ?? null
  );
}

/** One word to one piece: the new one takes the place of the one before, and an undecided objection goes with it. */
export function withMark(review: Review, mark: Mark): Review {
  const cleared = withoutMark(review, mark.evidence);
  return { ...cleared, marks: [...cleared.marks, mark] };
}

/** Takes the word to a piece back, and an objection nobody has decided yet. What was decided stays. */
export function withoutMark(review: Review, evidence: string): Review {
  const objection = openObjection(review, evidence);
  return {
    ...review,
    marks: review.marks.filter((one) => one.evidence !== evidence),
    objections: objection ? review.objections.filter((one) => one !== objection) : review.objections,
  };
}

/** An objection to a piece, and the mark that says so. */
export function withObjection(review: Review, evidence: string, objection: Objection): Review {
  const marked = withMark(review, { evidence, mark: 'challenged', text: '', on: objection.on });
  return { ...marked, objections: [...marked.objections, objection] };
}
