import { expect, it } from 'vitest';
import { krippendorffAlpha } from '@/lib/review/krippendorff-alpha';
import { weightedKappa } from '@/lib/review/weighted-kappa';

/** Seed of the tables; printed with a failure. */
const SEED = 20261124;
const TABLES = 1000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Matrix = number[][];
const zeros = (size: number): Matrix => Array.from({ length: size }, () => new Array<number>(size).fill(0));
const total = (matrix: Matrix): number => matrix.flat().reduce((sum, one) => sum + one, 0);
const inner = (a: Matrix, b: Matrix): number =>
  total(a.map((line, i) => line.map((one, j) => one * (b[i]?.[j] ?? 0))));

/** Kappa by matrices: observed shares O, expected shares E as the outer product of the margins, weights W. */
function kappaByMatrices(a: readonly number[], b: readonly number[], scale: number): number | null {
  const observed = zeros(scale);
  a.forEach((i, item) => {
    const line = observed[i - 1];
    const j = (b[item] ?? 0) - 1;
    if (line) line[j] = (line[j] ?? 0) + 1 / a.length;
  });
  const rows = observed.map((line) => line.reduce((sum, one) => sum + one, 0));
  const columns = observed.map((_, j) => observed.reduce((sum, line) => sum + (line[j] ?? 0), 0));
  const expected = rows.map((row) => columns.map((column) => row * column));
  const weights = observed.map((line, i) => line.map((_, j) => ((i - j) / (scale - 1)) ** 2));
  const chance = inner(weights, expected);
  return chance < 1e-12 ? null : 1 - inner(weights, observed) / chance;
}

/**
 * Alpha by distances of single ratings: the mean squared distance of two ratings of one item, over that of any two
 * ratings. The ordinal distance is that of mid-ranks among all ratings that can be paired.
 */
function alphaByDistances(table: readonly (readonly (number | null)[])[]): number | null {
  const items = (table[0] ?? [])
    .map((_, item) => table.flatMap((rater) => rater[item] ?? []))
    .filter((ratings) => ratings.length > 1);
  const all = items.flat();
  const rank = (rating: number): number =>
    all.filter((one) => one < rating).length + all.filter((one) => one === rating).length / 2;
  const ranks = new Map([1, 2, 3, 4, 5].map((rating) => [rating, rank(rating)]));
  const distance = (one: number, other: number) => ((ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)) ** 2;
  const spread = (ratings: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < ratings.length; i += 1)
      for (let j = 0; j < i; j += 1) sum += distance(ratings[i] ?? 0, ratings[j] ?? 0);
    return sum / ((ratings.length * (ratings.length - 1)) / 2);
  };
  if (all.length < 2) return null;
  const expected = spread(all);
  const observed = items.reduce((sum, ratings) => sum + ratings.length * spread(ratings), 0) / all.length;
  return expected < 1e-12 ? null : 1 - observed / expected;
}

function sameFigure(ours: number | null, theirs: number | null, table: unknown): void {
  const where = `seed ${SEED}: ${JSON.stringify(table)}`;
  if (ours === null || theirs === null) expect([ours, where]).toEqual([theirs, where]);
  else expect(Math.abs(ours - theirs), where).toBeLessThan(1e-9);
}

it(`kappa equals the matrix form on ${TABLES} random tables`, () => {
  const random = randomFrom(SEED);
  let defined = 0;
  for (let made = 0; made < TABLES; made += 1) {
    const items = 1 + Math.floor(random() * 40);
    // some raters use the whole scale, some two steps of it, some one
    const width = 1 + Math.floor(random() * 5);
    const rating = () => Math.min(5, 6 - width + Math.floor(random() * width));
    const a = Array.from({ length: items }, rating);
    const b = a.map((one) => (random() < 0.4 ? one : rating()));
    const ours = weightedKappa(a, b, 5);
    if (ours !== null) defined += 1;
    sameFigure(ours, kappaByMatrices(a, b, 5), [a, b]);
  }
  expect(defined).toBeGreaterThan(600);
});

it(`ordinal alpha equals the mean distances on ${TABLES} random tables`, () => {
  const random = randomFrom(SEED + 1);
  let defined = 0;
  for (let made = 0; made < TABLES; made += 1) {
    const [items, raters] = [1 + Math.floor(random() * 20), 2 + Math.floor(random() * 4)];
    const gaps = random() * 0.6;
    const width = 1 + Math.floor(random() * 5);
    const truth = Array.from({ length: items }, () => 1 + Math.floor(random() * width));
    const table = Array.from({ length: raters }, () =>
      truth.map((one) => {
        if (random() < gaps) return null;
        return random() < 0.5 ? one : 1 + Math.floor(random() * width);
      }),
    );
    const ours = krippendorffAlpha(table, 'ordinal');
    if (ours !== null) defined += 1;
    sameFigure(ours, alphaByDistances(table), table);
  }
  expect(defined).toBeGreaterThan(600);
});
