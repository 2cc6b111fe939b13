import type { Direction } from '@/lib/model/metric';
import type { Interval } from './wilson';

/** What a gauge draws; a progress row can be passed as it is. Values in the metric's own unit. */
export interface GaugeInput {
  value: number | null;
  interval: Interval | null;
  baseline: number | null;
  target: number | null;
  stretch: number | null;
  direction: Direction;
  /** the range to stay in, of a metric that has one; an open side goes on to the end of the track */
  band?: { low: number | null; high: number | null } | null;
  /** a rate stays within 0-100; anything else only above 0 */
  unit?: 'percent' | 'other';
}

/** Positions in percent of the track from its left end. Better is always further to the right. */
export interface Gauge {
  /** the values at the left and the right end of the track */
  from: number;
  to: number;
  baseline: number | null;
  target: number | null;
  stretch: number | null;
  value: number | null;
  band: { left: number; width: number } | null;
  /** where the figure should be, of a metric with a range to stay in */
  range: { left: number; width: number } | null;
}

const STEPS = [1, 2, 5];

/** Geometry of the honest gauge: a round domain that holds all there is to show, and where each thing stands. */
export function gauge(input: GaugeInput): Gauge {
  const { low, high } = domain(input);
  const mirrored = input.direction === 'down';
  const at = (value: number): number => {
    const share = (100 * (value - low)) / (high - low);
    return mirrored ? 100 - share : share;
  };
  const place = (value: number | null): number | null => (value === null ? null : at(value));
  const part = (ends: { low: number; high: number } | null): Gauge['band'] => {
    if (!ends) return null;
    const left = Math.min(at(ends.low), at(ends.high));
    return { left, width: Math.abs(at(ends.high) - at(ends.low)) };
  };
  const wanted = input.direction === 'band' && hasLimit(input.band) ? input.band : null;
  return {
    from: mirrored ? high : low,
    to: mirrored ? low : high,
    baseline: place(input.baseline),
    target: place(input.target),
    stretch: place(input.stretch),
    value: place(input.value),
    band: part(input.interval),
    range: wanted && part({ low: wanted.low ?? low, high: wanted.high ?? high }),
  };
}

type Range = NonNullable<GaugeInput['band']>;

function hasLimit(band: GaugeInput['band']): band is Range {
  return band != null && (band.low !== null || band.high !== null);
}

/**
 * A tenth of air on either side, ends on a round step. Zoomed in, so that 85 and 92 % are told apart, but
 * never so far that a track shows less than a tenth of a rate.
 */
function domain(input: GaugeInput): { low: number; high: number } {
  const { value, interval, baseline, target, stretch, unit = 'percent' } = input;
  const limits = input.direction === 'band' ? [input.band?.low, input.band?.high] : [];
  const shown = [value, interval?.low, interval?.high, baseline, target, stretch, ...limits].filter(
    (x) => x != null,
  );
  const ceiling = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  if (shown.length === 0) return { low: 0, high: unit === 'percent' ? 100 : 1 };
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  const span = Math.max(most - least, unit === 'percent' ? 10 : Math.abs(most) / 10 || 1);
  const air = (span - (most - least)) / 2 + span / 10;
  const step = roundStep(span / 10);
  return {
    low: Math.max(Math.min(0, least), Math.floor((least - air) / step) * step),
    high: Math.min(Math.max(ceiling, most), Math.ceil((most + air) / step) * step),
  };
}

/** The smallest of 1, 2, 5, 10, 20, ... that is not under `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * (STEPS.find((step) => step * power >= size * (1 - 1e-9)) ?? 10);
}
