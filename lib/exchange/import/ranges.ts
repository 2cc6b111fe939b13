import type { MetricId } from '@/lib/model/evidence';
import type { Unit } from '@/lib/model/metric';

type Range = readonly [low: number, high: number];

/** What a figure can be at all; outside it is a slip of the pen or another unit. */
const BY_UNIT: Readonly<Record<Unit, Range>> = {
  percent: [0, 100],
  points: [-100, 100],
  score: [1, 7],
  ratio: [0, 100],
  minutes: [0, 525_600],
  hours: [0, 8760],
  days: [0, 3650],
  count: [0, 1_000_000_000],
  nps: [-100, 100],
};

/** Net retention passes 100 when customers grow; stakeholders rate from 1 to 5. */
const BY_METRIC: Readonly<Record<MetricId, Range>> = { M42: [0, 500], M75: [1, 5] };

/**
 * Percentages of money, weights or times instead of cases counted: they come with a figure, and their interval
 * only with the rows behind them.
 */
const NOT_COUNTED: ReadonlySet<MetricId> = new Set(['M14', 'M17', 'M41', 'M42', 'M50']);

export function rangeOf(metric: MetricId, unit: Unit): Range {
  return BY_METRIC[metric] ?? BY_UNIT[unit];
}

/** Whether numerator and denominator are cases, so that they have an interval of their own. */
export function isCounted(metric: MetricId, unit: Unit): boolean {
  return unit === 'percent' && !NOT_COUNTED.has(metric);
}
