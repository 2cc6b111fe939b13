import type { PlanMetric } from '@/lib/model/plan-metric';
import { lastRunning } from '@/lib/progress/cadence-points';
import { type EarlySignal, earlySignal, SIGNAL_CADENCES } from '@/lib/progress/early-signal';
import { FLAT_CADENCES, type Flat, flat } from '@/lib/progress/flat';
import type { History, ProgressReading } from './progress-door';

/** What the last cadences suggest to the employee alone. */
export function privateSigns({ data, versions, day }: ProgressReading, history: History) {
  const early: EarlySignal[] = [];
  const still: Flat[] = [];
  for (const metric of data.plan.metrics.filter(({ role }) => role === 'scored')) {
    const running = (count: number) => lastRunning(sourceOf(metric), count, day);
    const signal = earlySignal(metric, running(SIGNAL_CADENCES));
    if (signal) early.push(signal);
    const unmoved = flat(metric, running(FLAT_CADENCES));
    if (unmoved) still.push(unmoved);
  }
  return { early, still };

  function sourceOf(metric: PlanMetric) {
    const { measurements, rollups, annotations } = history;
    return { metric, measurements, rollups, versions, absences: data.absences, annotations };
  }
}
