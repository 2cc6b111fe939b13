import { type Interval, Z95 } from '@/lib/progress/wilson';
import { mean } from './spread';

/** A leading figure and the lagging one the stated delay later. */
export interface Pair {
  leading: number;
  lagging: number;
}

/** Association, not proof. */
export type Association =
  | { pairs: number; rho: number; interval: Interval | null; why: null }
  | { pairs: number; rho: null; interval: null; why: 'notEnoughPeriods' | 'noVariation' };

/** Under this many pairs nothing is said. */
const ENOUGH = 8;

/**
 * Spearman's rank correlation of a leading metric with its lagging partner, -1 to 1, average ranks for ties.
 * 95 % interval by Fisher's transformation with the variance of Fieller, Hartley and Pearson (1957), 1.06/(n-3);
 * it says nothing of a correlation of exactly 1 or -1, and is null there.
 */
export function didItWork(pairs: readonly Pair[]): Association {
  const n = pairs.length;
  const none = { pairs: n, rho: null, interval: null };
  if (n < ENOUGH) return { ...none, why: 'notEnoughPeriods' };
  const rho = correlation(
    ranks(pairs.map(({ leading }) => leading)),
    ranks(pairs.map(({ lagging }) => lagging)),
  );
  if (rho === null) return { ...none, why: 'noVariation' };
  const middle = Math.atanh(rho);
  const half = Z95 * Math.sqrt(1.06 / (n - 3));
  const interval =
    Math.abs(rho) < 1 ? { low: Math.tanh(middle - half), high: Math.tanh(middle + half) } : null;
  return { pairs: n, rho, interval, why: null };
}

/** 1 for the smallest; equal values share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function correlation(x: readonly number[], y: readonly number[]): number | null {
  const [midX, midY] = [mean(x), mean(y)];
  const products = (a: readonly number[], midA: number, b: readonly number[], midB: number): number =>
    a.reduce((sum, value, i) => sum + (value - midA) * ((b[i] ?? midB) - midB), 0);
  const scale = Math.sqrt(products(x, midX, x, midX) * products(y, midY, y, midY));
  if (scale === 0) return null;
  const rho = products(x, midX, y, midY) / scale;
  // ranks in full order are exactly that, however the sums were rounded
  return Math.abs(rho) > 1 - 1e-12 ? Math.sign(rho) : rho;
}
