import type { Family } from '@/lib/model/metric';
import type { Plan } from '@/lib/model/plan';

/** Who holds how much of the plan, in whole percent. */
export interface Balance {
  total: number;
  lagging: number;
  leading: number;
  rubric: number;
  /** weight of everything a customer gains from; rubric rows count as internal */
  customer: number;
  /** weight per family, largest first, without those that weigh nothing; the rubric is internal */
  families: { family: Family; weight: number }[];
}

/** What the weights add up to, seen from each side. */
export function balanceOf(plan: Pick<Plan, 'metrics' | 'rubric'>): Balance {
  const scored = plan.metrics.filter((one) => one.role === 'scored');
  const sum = (weights: { weight: number }[]) => weights.reduce((all, one) => all + one.weight, 0);
  const rubric = sum(plan.rubric);
  const families = new Map<Family, number>();
  const give = (family: Family, weight: number) => families.set(family, (families.get(family) ?? 0) + weight);
  for (const one of scored) give(one.family, one.weight);
  give('internal', rubric);
  return {
    total: sum(scored) + rubric,
    lagging: sum(scored.filter((one) => one.timing === 'lagging')),
    leading: sum(scored.filter((one) => one.timing === 'leading')),
    rubric,
    customer: sum(scored.filter((one) => one.family !== 'internal')),
    families: [...families]
      .map(([family, weight]) => ({ family, weight }))
      .filter((one) => one.weight > 0)
      .sort((one, other) => other.weight - one.weight),
  };
}
