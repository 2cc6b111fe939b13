import { metricOf } from '@/lib/catalogue/metrics';
import type { MetricId } from '@/lib/model/evidence';
import type { Direction } from '@/lib/model/metric';
import { number, t } from '@/lib/platform/i18n';

/** A share in percent (0-100) with at most one decimal, e.g. "88%". */
export function percent(value: number): string {
  return t('shared_percent', number(value, 1));
}

/** An interval in percent, e.g. "76–94%"; decimals only where they tell something (a bound under 10). */
export function range(interval: { low: number; high: number }): string {
  const digits = interval.low < 10 ? 1 : 0;
  return t('shared_range', number(interval.low, digits), number(interval.high, digits));
}

/** A value in the unit of its metric: "78%", "12 days", "0.7". */
export function figure(metric: MetricId, value: number): string {
  const unit = metricOf(metric)?.unit ?? 'percent';
  if (unit === 'percent') return percent(value);
  if (unit === 'ratio' || unit === 'score') return number(value, 2);
  return t(`shared_unit_${unit}`, number(value, 1));
}

/** A target in words, e.g. "78% or more". `direction` says which side is good. */
export function targetText(metric: MetricId, target: number, direction: Direction): string {
  return t(`shared_target_${direction}`, figure(metric, target));
}
