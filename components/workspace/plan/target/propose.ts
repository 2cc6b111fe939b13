import type { Direction, Unit } from '@/lib/model/metric';
import type { Period } from './period';

/** Periods that must be there before history proposes anything, and how many of the last ones count. */
const LEAST = 3;
const LAST = 4;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 ? high : (low + high) / 2;
}

const tidy = (value: number): number => Math.round(value * 100) / 100;

/** The median of the last three or four periods; null while there are fewer than three. */
export function proposeBaseline(periods: readonly Period[]): number | null {
  if (periods.length < LEAST) return null;
  return tidy(median(periods.slice(-LAST).map((one) => one.value)));
}

interface Asked {
  periods: readonly Period[];
  /** a figure of others that may count: grade A or B, or accepted by both; null: none */
  benchmark: number | null;
  direction: Direction;
  unit: Unit;
}

/**
 * A target to begin the talk with: the best of the last periods, for it was reached once; past the benchmark
 * where one counts. A share stays off 0 and 100: no sample could ever prove those. Null for a band, and where
 * there is nothing to go by.
 */
export function proposeTarget({ periods, benchmark, direction, unit }: Asked): number | null {
  const baseline = proposeBaseline(periods);
  if (direction === 'band') return null;
  const up = direction === 'up';
  const better = (one: number, other: number) => (up ? Math.max(one, other) : Math.min(one, other));
  const last = periods.slice(-LAST).map((one) => one.value);
  const best = baseline === null ? null : last.reduce(better, baseline);
  const past = benchmark === null ? null : beyond(benchmark, up, unit);
  if (best === null && past === null) return null;
  const target = best === null || past === null ? (best ?? past ?? 0) : better(best, past);
  return tidy(unit === 'percent' ? Math.min(99, Math.max(1, target)) : target);
}

/** The next step past a figure: a whole point of a share or a score of 100, a hundredth part of anything else. */
function beyond(figure: number, up: boolean, unit: Unit): number {
  const whole = unit === 'percent' || unit === 'points' || unit === 'nps';
  if (whole) return up ? Math.floor(figure) + 1 : Math.ceil(figure) - 1;
  return figure * (up ? 1.01 : 0.99);
}

/** Whether a target falls short of a benchmark. */
export function fallsShort(target: number, benchmark: number, direction: Direction): boolean {
  if (direction === 'band') return false;
  return direction === 'up' ? target < benchmark : target > benchmark;
}
