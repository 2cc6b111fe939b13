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
  if (rows.length === 0) return null;
  const random = seededRandom(seed);
  const found: number[] = [];
  for (let i = 0; i < RESAMPLES; i += 1) {
    const resample = rows.map(() => rows[Math.floor(random() * rows.length)] as Row);
    const value = statistic(resample);
    if (value === null) return null;
    found.push(value);
  }
  return middle95(found);
}

/**
 * The same for statistics of sums, many times quicker, and resample by resample, so that a page can have its turn
 * in between. The same rows and seed give the very interval that `bootstrap` gives.
 * @param columns the amounts of all rows, column by column, all of one length
 * @param statistics each made of the sums of the columns in a resample
 * @returns an interval for each statistic; null without rows, or when it has no value in a resample
 */
export function* resampleSums(
  columns: readonly Float64Array[],
  statistics: readonly ((sums: readonly number[]) => number | null)[],
  seed: number,
): Generator<number, (Interval | null)[]> {
  const count = columns[0]?.length ?? 0;
  const random = seededRandom(seed);
  const found: (number | null)[][] = statistics.map(() => []);
  for (let i = 0; i < RESAMPLES && count > 0; i += 1) {
    const sums = columns.map(() => 0);
    for (let row = 0; row < count; row += 1) {
      const drawn = Math.floor(random() * count);
      for (let column = 0; column < sums.length; column += 1) {
        sums[column] = (sums[column] ?? 0) + (columns[column]?.[drawn] ?? 0);
      }
    }
    for (const [place, statistic] of statistics.entries()) found[place]?.push(statistic(sums));
    yield i;
  }
  return found.map((values) => {
    const all = values.filter((value) => value !== null);
    return all.length === values.length ? middle95(all) : null;
  });
}

function middle95(values: readonly number[]): Interval | null {
  const low = quantile(values, 0.025);
  const high = quantile(values, 0.975);
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
export function seededRandom(seed: number): () => number {
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
