import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { findForbidden } from '../find-forbidden';
import { type Finding, reject } from '../finding';
import { growthWords } from '../forbidden-words';
import { scoredOf } from '../weigh';

/** Upgrade rate and retention: whether those who are there already stay and come along. */
const PAIR = ['M53', 'M56'];

/** A product manager's growth counts only beside what it may be bought with. */
export function checkGrowth(plan: Plan): Finding[] {
  if (plan.role !== 'productManager') return [];
  const scored = scoredOf(plan);
  if (PAIR.every((id) => scored.some(({ metric }) => metric === id))) return [];
  return scored.filter(isGrowth).map(({ metric }) => reject('growthAlone', metric));
}

function isGrowth({ metric, family, own }: PlanMetric): boolean {
  if (PAIR.includes(metric)) return false;
  return family === 'expansion' || findForbidden(own?.name ?? '', growthWords) !== null;
}
