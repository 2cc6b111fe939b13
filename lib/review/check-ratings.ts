import type { RubricId } from '@/lib/model/plan';

/** A row as somebody rated it; `rating` null: not yet, and there is no default. */
export interface RatedRow {
  row: RubricId;
  rating: number | null;
  /** one line */
  rationale: string;
  /** linked evidence by the day it was captured, `YYYY-MM-DD...` */
  evidence: readonly string[];
}

/** What keeps ratings from being sent, and what only wants a second look. */
export interface RatingProblem {
  problem: 'notRated' | 'noRationale' | 'needsEvidence' | 'needsTwoMonths' | 'allTheSame';
  row: RubricId | null;
  blocks: boolean;
}

/**
 * Any rating but 3 rests on evidence; 1 and 5 on two pieces from different calendar months. Ratings that are
 * the same on every row are flagged: the rows were probably not looked at one by one.
 */
export function checkRatings(rows: readonly RatedRow[]): RatingProblem[] {
  const rated = rows.filter(({ rating }) => rating !== null);
  const same = rated.length > 1 && new Set(rated.map(({ rating }) => rating)).size === 1;
  return [
    ...rows.flatMap((row) => problemsOf(row).map((problem) => ({ problem, row: row.row, blocks: true }))),
    ...(same ? [{ problem: 'allTheSame' as const, row: null, blocks: false }] : []),
  ];
}

function problemsOf({ rating, rationale, evidence }: RatedRow): RatingProblem['problem'][] {
  if (rating === null) return ['notRated'];
  const problems: RatingProblem['problem'][] = rationale.trim() === '' ? ['noRationale'] : [];
  const months = new Set(evidence.map((day) => day.slice(0, 7))).size;
  if (rating !== 3 && months === 0) problems.push('needsEvidence');
  else if ((rating === 1 || rating === 5) && months < 2) problems.push('needsTwoMonths');
  return problems;
}
