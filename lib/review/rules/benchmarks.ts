import { type Benchmark, benchmarksOf } from '@/lib/catalogue/benchmarks';
import { metricOf } from '@/lib/catalogue/metrics';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { type Finding, warn } from '../finding';
import { scoredOf } from '../weigh';

/** A target that falls short of what others reach says why less is right here. */
export function checkBenchmarks(plan: Plan): Finding[] {
  return scoredOf(plan).flatMap((metric) => {
    const { target, direction, targetReason } = metric;
    if (target === null || direction === 'band' || (targetReason?.text ?? '').trim() !== '') return [];
    const bar = barOf(metric, direction);
    if (bar === null || (direction === 'up' ? target >= bar : target <= bar)) return [];
    return [warn('targetUnderBenchmark', metric.metric, bar)];
  });
}

/** What the benchmark that was looked at asks; when none was, the least that any worth following does. */
function barOf({ metric, targetReason }: PlanMetric, direction: 'up' | 'down'): number | null {
  const worthy = benchmarksOf(metric).filter(
    ({ grade, unit }) => grade !== 'C' && unit === metricOf(metric)?.unit,
  );
  const lookedAt = worthy.filter(({ id }) => id === targetReason?.benchmark);
  const asked = (lookedAt.length > 0 ? lookedAt : worthy).map((one) => leastOf(one, direction));
  if (asked.length === 0) return null;
  return direction === 'up' ? Math.min(...asked) : Math.max(...asked);
}

/** Of a range the end that is easier to reach. */
function leastOf({ value, upTo }: Benchmark, direction: 'up' | 'down'): number {
  return direction === 'up' ? value : (upTo ?? value);
}
