import type { PlanMetric } from '@/lib/model/plan-metric';

type Choice = Pick<PlanMetric, 'metric' | 'role'>;

const as =
  (role: PlanMetric['role']) =>
  (metric: string): Choice => ({ metric, role });

/**
 * What the margin offers while there is no plan at all: the metrics of the support engineer's preset. Kept
 * apart from the library, which the worker would otherwise read every time it wakes; a test holds both
 * together.
 */
export const firstChoices: readonly Choice[] = [
  ...['M01', 'M08', 'M22', 'M21', 'M12'].map(as('scored')),
  ...['M03', 'M11', 'M25', 'M06', 'M05'].map(as('guardrail')),
  ...['M02', 'M15', 'M16', 'M71'].map(as('context')),
];
