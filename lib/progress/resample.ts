import type { Interval } from './wilson';

const RESAMPLES = 1000;

/** The middle value; between two, their mean. null of nothing. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Lower and upper quartile, shown instead of an interval under 30 rows. null of nothing. */
export function quartiles(values: readonly number[]): Interval | null {
  const low = quantile(values, 0.25);
  const high = quantile(values, 0.75);
  return low === null || high === null ? null : { low, high };
}

/**
 * 95 % percentile bootstrap interval of a statistic over rows (Efron and Tibshirani 1993): 1,000 resamples.
 * The seed is stored with the measurement, so that the same rows give the same interval again.
 * @returns null without rows, or when the statistic has no value in a resample
 */
export function bootstrap<Row>(
  rows: readonly Row[],
  statistic: (resample: readonly Row[]) => number | null,
  seed: number,
): Interval | null {
  const steps = resampled(rows, statistic, seed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, resample by resample, for rows so many that a page must have its turn in between. */
export function* resampled<Row>(
  rows: readonly Row[],
  statistic: (resample: readonly Row[]) => number | null,
  seed: number,
): Generator<number, Interval | null> {
  if (rows.length === 0) return null;
  const random = seededRandom(seed);
  const found: number[] = [];
  for (let i = 0; i < RESAMPLES; i += 1) {
    const resample = rows.map(() => rows[Math.floor(random() * rows.length)] as Row);
    const value = statistic(resample);
    if (value === null) return null;
    found.push(value);
    yield i;
  }
  const low = quantile(found, 0.025);
  const high = quantile(found, 0.975);
  return low === null || high === null ? null : { low, high };
}

/** Value below which a share of the values lies, with straight lines between them. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined
    ? null
    : below + (above - below) * (place - Math.floor(place));
}

/** Numbers from 0 to under 1, always the same for a seed: a counter, well mixed (splitmix32). */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
