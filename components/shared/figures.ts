import { metricOf } from '@/lib/catalogue/metrics';
import type { MetricId } from '@/lib/model/evidence';
import type { Direction, Unit } from '@/lib/model/metric';
import type { OwnMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';

/** A metric as a figure needs it: its id, and what a plan's own metric says of itself. */
interface Measured {
  metric: MetricId;
  own: OwnMetric | null;
}

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
  return inUnit(value, metricOf(metric)?.unit ?? 'percent');
}

/** The unit a metric's figures are in: as the plan says of its own metrics, as the library says of others. */
export function unitOf({ metric, own }: Measured): Unit {
  return own?.unit ?? metricOf(metric)?.unit ?? 'percent';
}

/** A value of a plan's metric, with its unit. */
export function figureOf(of: Measured, value: number): string {
  return inUnit(value, unitOf(of));
}

/** An interval of a plan's metric: "76–94%", "95–130 min". */
export function rangeOf(of: Measured, interval: { low: number; high: number }): string {
  const unit = unitOf(of);
  if (unit === 'percent') return range(interval);
  const [low, high] = [bare(interval.low, unit), inUnit(interval.high, unit)];
  return t('shared_between', low, high);
}

/** A target in words, e.g. "78% or more". `direction` says which side is good. */
export function targetText(metric: MetricId, target: number, direction: Direction): string {
  return t(`shared_target_${direction}`, figure(metric, target));
}

/** What was agreed to reach, in words: a target, or the range to stay in; null: nothing was. */
export function goalText(
  of: Measured & {
    target: number | null;
    direction: Direction;
    band: { low: number | null; high: number | null } | null;
  },
): string | null {
  const { low = null, high = null } = of.band ?? {};
  if (of.direction === 'band' && (low !== null || high !== null)) {
    if (low === null) return t('shared_target_down', figureOf(of, high ?? 0));
    if (high === null) return t('shared_target_up', figureOf(of, low));
    return t('shared_target_within', rangeOf(of, { low, high }));
  }
  return of.target === null ? null : t(`shared_target_${of.direction}`, figureOf(of, of.target));
}

/** A value in a unit: "78%", "12 days", "0.7". */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 'percent') return percent(value);
  const written = bare(value, unit);
  return unit === 'minutes' || unit === 'hours' || unit === 'days'
    ? t(`shared_unit_${unit}`, written)
    : written;
}

function bare(value: number, unit: Unit): string {
  return number(value, unit === 'ratio' || unit === 'score' ? 2 : 1);
}
