import { benchmarksOf } from '@/lib/catalogue/benchmarks';
import type { MetricId } from '@/lib/model/evidence';

/** The best grade among what was published for a metric; null where nothing is worth citing. */
export function gradeOf(metric: MetricId): 'A' | 'B' | 'C' | null {
  const [best] = benchmarksOf(metric)
    .map((one) => one.grade)
    .sort();
  return best ?? null;
}
