import type { MetricDefinition } from '@/lib/catalogue/definition';
import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import { block, type Finding, warn } from '../finding';
import { customerShare, scoredOf, weightOf } from '../weigh';

/** From here on a plan counts as being about customers. */
const CUSTOMER_SHARE = 70;

/** What a plan may score; the rest guards, explains or opens a review. */
const SCORABLE: readonly MetricDefinition['use'][] = ['scored', 'scoredOrGuardrail', 'contextOrScored'];

/** Whole percentages over scored metrics and rubric rows, 100 together, each within what the library allows. */
export function checkWeights(plan: Plan): Finding[] {
  const scored = scoredOf(plan);
  const total = weightOf(scored) + weightOf(plan.rubric);
  const share = customerShare(plan);
  return [
    ...(total === 100 ? [] : [block('weightsNot100', null, total)]),
    ...plan.metrics
      .filter(({ role, weight }) => role !== 'scored' && weight !== 0)
      .map(({ metric, weight }) => block('weightUnscored', metric, weight)),
    ...scored.filter(({ weight }) => weight === 0).map(({ metric }) => block('weightNone', metric)),
    ...scored.flatMap(({ metric, weight }) => checkCap(metric, weight)),
    ...(share < CUSTOMER_SHARE ? [warn('customersUnder70', null, share)] : []),
  ];
}

function checkCap(metric: string, weight: number): Finding[] {
  const definition = metricOf(metric);
  if (!definition) return [];
  const { use, cap } = definition;
  if (!SCORABLE.includes(use)) return [block('notForScoring', metric)];
  return cap !== null && weight > cap ? [block('overCap', metric, weight, cap)] : [];
}
