import { coverOf, emphases } from '@/lib/catalogue/emphases';
import type { Plan } from '@/lib/model/plan';
import { type Finding, warn } from '../finding';

/** A plan looks from four sides; which one it leaves out it should know before it is signed. */
export function checkEmphases(plan: Plan): Finding[] {
  return emphases
    .map((cover) => ({ emphasis: cover.emphasis, ...coverOf(plan, cover) }))
    .filter(({ metrics, rows }) => metrics.length + rows.length === 0)
    .map(({ emphasis }) => warn(`uncovered_${emphasis}`));
}
