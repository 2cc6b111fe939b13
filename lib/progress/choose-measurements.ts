import type { MetricId } from '@/lib/model/evidence';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Cadence } from '@/lib/model/metric';
import { cadenceDays } from './cadence';
import { daysIn, overlaps, type Span, within } from './span';

/** A window this many cadences long is a rolling one: it is meant to overlap the one before. */
const ROLLING = 1.5;

/** Whether a measurement may count at all: not taken back, and by hand only when both parties accepted. */
export function mayCount({ withdrawn, origin }: MeasurementRow): boolean {
  if (withdrawn) return false;
  return origin.kind !== 'manual' || (origin.accepted.employee !== null && origin.accepted.manager !== null);
}

/** Newest reading first; of two equally new ones the later entry. Ends with the id, so that it is a full order. */
export function newestFirst(a: MeasurementRow, b: MeasurementRow): number {
  const [one, other] = [Date.parse(a.readAt), Date.parse(b.readAt)];
  return other - one || b.seq - a.seq || (a.id < b.id ? -1 : 1);
}

/**
 * The measurements of one metric that count in a period: windows wholly inside it, the newest reading first,
 * each next one only when it shares no day with one already taken and is of the same kind as the first.
 * @returns oldest window first
 */
export function chooseMeasurements(
  measurements: readonly MeasurementRow[],
  metric: MetricId,
  period: Span,
): MeasurementRow[] {
  const taken: MeasurementRow[] = [];
  const candidates = measurements.filter(
    (row) => row.metric === metric && within(row, period) && mayCount(row),
  );
  for (const row of candidates.sort(newestFirst)) {
    const fits = taken[0] === undefined || taken[0].figure.kind === row.figure.kind;
    if (fits && !taken.some((one) => overlaps(one, row))) taken.push(row);
  }
  return taken.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The newest rolling figure (12 months, read every quarter) that ends in a period, for metrics that are agreed
 * to reach back further than the period: such a window never lies inside one, and two of them never add up.
 */
export function chooseRolling(
  measurements: readonly MeasurementRow[],
  metric: MetricId,
  period: Span,
  cadence: Cadence,
): MeasurementRow[] {
  return measurements
    .filter((row) => row.metric === metric && mayCount(row) && isRollingInto(row, period, cadence))
    .sort((a, b) => b.to.localeCompare(a.to) || newestFirst(a, b))
    .slice(0, 1);
}

/** Whether a window ends in a period, begins before it and is longer than its cadence explains. */
export function isRollingInto(window: Span, period: Span, cadence: Cadence): boolean {
  const days = cadenceDays(cadence);
  const ends = window.to >= period.from && window.to <= period.to && window.from < period.from;
  return ends && days !== null && daysIn(window) > ROLLING * days;
}
