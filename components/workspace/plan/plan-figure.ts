import { metricOf } from '@/lib/catalogue/metrics';
import type { MetricId } from '@/lib/model/evidence';
import type { Unit } from '@/lib/model/metric';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';

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

/** The unit a metric is counted in; percent where nobody says. */
export function unitOf(metric: Pick<PlanMetric, 'metric' | 'own'>): Unit {
  return metric.own?.unit ?? metricOf(metric.metric)?.unit ?? 'percent';
}

/** The unit of a metric that may or may not be in the plan. */
export function unitIn(plan: Plan, id: MetricId): Unit {
  return unitOf(plan.metrics.find((one) => one.metric === id) ?? { metric: id, own: null });
}

/** What stands behind a figure in a field, e.g. "%"; empty where figures stand alone. */
export function unitMark(unit: Unit): string {
  return unit === 'ratio' || unit === 'score' || unit === 'nps' ? '' : t(`plan_unit_${unit}`);
}

/** A figure in its unit: "78%", "12 days", "0.7". */
export function unitFigure(unit: Unit, value: number): string {
  const mark = unitMark(unit);
  const digits = unit === 'ratio' || unit === 'score' ? 2 : 1;
  if (unit === 'percent') return t('shared_percent', number(value, 1));
  return mark ? t('plan_withUnit', number(value, digits), mark) : number(value, digits);
}
