import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';

/** What each part of a metric's form is handed. */
export interface PartProps {
  plan: Plan;
  metric: PlanMetric;
  /** some of its fields as they now read */
  onPart: (part: Partial<PlanMetric>) => void;
}
