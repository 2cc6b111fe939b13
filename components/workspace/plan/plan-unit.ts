import { unitOf } from '@/components/shared/figures';
import type { MetricId } from '@/lib/model/evidence';
import type { Unit } from '@/lib/model/metric';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** Every unit a figure may have, in the order in which they are offered. */
export const units: readonly Unit[] = [
  'percent',
  'points',
  'score',
  'ratio',
  'minutes',
  'hours',
  'days',
  'count',
  'nps',
];

/** The unit of a metric that may or may not be in the plan. */
export function unitIn(plan: Plan, id: MetricId): Unit {
  return unitOf(plan.metrics.find((one) => one.metric === id) ?? { metric: id, own: null });
}

/** What stands behind a figure in a field, e.g. "%"; empty where figures stand alone. */
export function unitMark(unit: Unit): string {
  return unit === 'ratio' || unit === 'score' || unit === 'nps' ? '' : t(`plan_unit_${unit}`);
}
