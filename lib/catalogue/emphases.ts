import type { MetricId } from '@/lib/model/evidence';
import type { Family } from '@/lib/model/metric';
import type { Plan, RubricId } from '@/lib/model/plan';

/** What a plan should look at from four sides. Names stand in the message file under `emphasis_<name>`. */
export type Emphasis = 'quality' | 'responseTime' | 'anticipation' | 'collaboration';

/** What covers an emphasis: any metric of these families, these metrics, these rubric rows. */
interface Cover {
  emphasis: Emphasis;
  families: readonly Family[];
  metrics: readonly MetricId[];
  rows: readonly RubricId[];
}

export const emphases: readonly Cover[] = [
  {
    emphasis: 'quality',
    families: ['satisfaction'],
    metrics: ['M17', 'M75'],
    rows: ['empathy', 'clarity'],
  },
  {
    emphasis: 'responseTime',
    families: [],
    metrics: ['M11', 'M12', 'M16', 'M46', 'M68'],
    rows: ['responsiveness'],
  },
  {
    emphasis: 'anticipation',
    families: [],
    metrics: ['M08', 'M21', 'M22', 'M24', 'M30', 'M31', 'M44', 'M47', 'M58', 'M60', 'M74'],
    rows: ['improvement'],
  },
  {
    emphasis: 'collaboration',
    families: [],
    metrics: ['M10', 'M22', 'M23', 'M59', 'M70', 'M71', 'M72'],
    rows: ['collaboration'],
  },
];

/** What in a plan covers one emphasis: scored metrics, guardrails, rubric rows that weigh something. */
export function coverOf(
  plan: Pick<Plan, 'metrics' | 'rubric'>,
  { families, metrics, rows }: Cover,
): { metrics: MetricId[]; rows: RubricId[] } {
  return {
    metrics: plan.metrics
      .filter(({ role }) => role !== 'context')
      .filter(({ metric, family }) => families.includes(family) || metrics.includes(metric))
      .map(({ metric }) => metric),
    rows: plan.rubric.filter(({ row, weight }) => weight > 0 && rows.includes(row)).map(({ row }) => row),
  };
}
