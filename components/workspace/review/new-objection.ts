import { laterDay } from '@/components/workspace/papers/day-text';
import type { Objection } from '@/lib/model/review';
import { answer } from '@/lib/progress/answer';
import type { ReviewMaterial } from '@/lib/review/material';

/** Answered within this many days, unless another day is agreed. */
const DAYS_TO_ANSWER = 14;

type About = Objection['about'];

interface Given {
  id: string;
  about: About;
  by: Objection['by'];
  /** who decides appeals in this review; may be empty */
  decider: string;
  material: Pick<ReviewMaterial, 'evidence'>;
  /** `YYYY-MM-DD` */
  today: string;
}

/** An objection before anything is said. */
export function newObjection({ id, about, by, decider, material, today }: Given): Objection {
  return {
    id,
    about,
    by,
    reason: 'wrongRecord',
    statement: '',
    treatment: about.kind === 'rating' ? 'correct' : 'leaveOut',
    cases: casesOf(about, material),
    on: today,
    dueOn: laterDay(today, DAYS_TO_ANSWER),
    decider,
    decision: null,
  };
}

/** What is taken out of the figure "without": a piece is the one case that its record's facts say it is. */
export function casesOf(about: About, { evidence }: Pick<ReviewMaterial, 'evidence'>): Objection['cases'] {
  if (about.kind === 'rating') return null;
  if (about.kind === 'number') return { good: 0, n: 1 };
  const piece = evidence.find(({ id }) => id === about.evidence);
  const [metric] = piece?.metrics ?? [];
  if (!piece || !metric) return null;
  const told = {
    facts: piece.factsNow,
    of: piece.standing,
    touches: piece.touch ? [piece.touch] : [],
  };
  return { good: answer(metric, told) === 'good' ? 1 : 0, n: 1 };
}

/** Why an objection cannot be raised as it is; the key of a sentence, or null. `rater`: who rates does not decide. */
export function lackOf(
  { statement, decider, dueOn, on, cases }: Objection,
  rater: string,
): 'statement' | 'decider' | 'rater' | 'due' | 'cases' | null {
  if (statement.trim() === '') return 'statement';
  if (decider.trim() === '') return 'decider';
  if (isSamePerson(decider, rater)) return 'rater';
  if (dueOn < on) return 'due';
  return cases && cases.good > cases.n ? 'cases' : null;
}

/** Names alike but for case and blanks around them. */
export function isSamePerson(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
