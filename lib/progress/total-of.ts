import type { Plan } from '@/lib/model/plan';
import { mostPoints } from './points-of';
import type { ProgressRow } from './progress-row';
import { type Item, type Total, total } from './total';

/**
 * Why no total is printed: the plan switched it off, works-council mode never shows one, the weights of the
 * plan do not add up to 100, or too little is present.
 */
export type NoTotal = 'plan' | 'worksCouncil' | 'weights' | 'tooLittle';

/** The most a rubric row can earn. */
const MOST_FOR_RUBRIC = 120;

/** The total over scored metrics and rubric rows. A rubric row has no points until a review rates it. */
export function totalOf(
  plan: Plan,
  rows: readonly ProgressRow[],
): { total: Total | null; noTotal: NoTotal | null } {
  if (plan.worksCouncil) return { total: null, noTotal: 'worksCouncil' };
  if (!plan.totals) return { total: null, noTotal: 'plan' };
  const items = [
    ...rows.filter(({ role }) => role === 'scored').map(itemOf),
    ...plan.rubric.map(({ row, weight }): Item => {
      return { id: row, weight, points: 'notYet', most: MOST_FOR_RUBRIC };
    }),
  ];
  if (items.reduce((sum, { weight }) => sum + weight, 0) !== 100) return { total: null, noTotal: 'weights' };
  const found = total(items);
  return { total: found, noTotal: found.printed === null ? 'tooLittle' : null };
}

function itemOf(row: ProgressRow): Item {
  const { metric, weight, points, absence } = row;
  return { id: metric, weight, points: points ?? absence ?? 'missing', most: mostPoints(row) };
}
