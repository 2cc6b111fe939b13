import type { MetricId } from '@/lib/model/evidence';
import type { MeasurementRow } from '@/lib/model/measurement';
import { chooseMeasurements } from './choose-measurements';
import type { Flag } from './progress-row';
import { type Reading, readMeasured } from './reading';
import { type Span, spanBefore } from './span';
import { speedWatch } from './watches';

/** Reply, wait and resolution times, as medians. */
const TIMES: readonly MetricId[] = ['M11', 'M13', 'M15'];

/** What hurried work shows in: reopened tickets, repeated contacts, the internal quality score. */
const QUALITY: readonly (readonly [metric: MetricId, direction: 'up' | 'down'])[] = [
  ['M07', 'down'],
  ['M08', 'down'],
  ['M17', 'up'],
];

/**
 * Speed bought with quality: every pair of a time that fell by a tenth or more and a quality metric that left
 * the interval of the period before on its bad side. Measurements only: a tagged sample is no average.
 * `figures`: timeBefore, time, before, now, usualLow, usualHigh.
 */
export function watchSpeed(measurements: readonly MeasurementRow[], period: Span): Flag[] {
  const read = (metric: MetricId, span: Span): Reading | null =>
    readMeasured(chooseMeasurements(measurements, metric, span));
  const earlier = spanBefore(period);
  return TIMES.flatMap((metric) => {
    const timeBefore = read(metric, earlier)?.value;
    const time = read(metric, period)?.value;
    if (timeBefore == null || time == null) return [];
    return QUALITY.flatMap(([guard, direction]): Flag[] => {
      const before = read(guard, earlier);
      const now = read(guard, period)?.value ?? null;
      const usual = before?.interval ?? null;
      if (!speedWatch({ before: timeBefore, after: time }, { usual, now }, direction)) return [];
      if (usual === null || now === null || before?.value == null) return [];
      const figures = {
        timeBefore,
        time,
        before: before.value,
        now,
        usualLow: usual.low,
        usualHigh: usual.high,
      };
      return [{ kind: 'speed', metric, guard, tradeOff: true, figures }];
    });
  });
}
