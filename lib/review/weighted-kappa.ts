/** How much two ratings disagree, 0 for the same one. `quadratic`: two steps apart count four times one step. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic';

/**
 * Cohen's kappa of two raters on the same items (Cohen 1968): 1 minus the weighted disagreement seen over
 * the one their own shares of each rating would bring about by chance. 1 is full agreement, 0 chance; it can
 * be below. `scale` is the whole scale, 1 to `scale`, also where nobody used its ends.
 * @returns null when the ratings do not vary: nothing could have disagreed, and the coefficient is undefined
 * @throws RangeError when the lists differ in length or a rating lies outside the scale
 */
export function weightedKappa(
  a: readonly number[],
  b: readonly number[],
  scale: number,
  weights: KappaWeights = 'quadratic',
): number | null {
  if (a.length !== b.length) throw new RangeError('both raters must have rated the same items');
  for (const rating of [...a, ...b])
    if (!Number.isInteger(rating) || rating < 1 || rating > scale)
      throw new RangeError(`a rating is a whole number from 1 to ${scale}`);
  const apart = (i: number, j: number): number => {
    if (weights === 'unweighted') return i === j ? 0 : 1;
    const share = Math.abs(i - j) / (scale - 1);
    return weights === 'linear' ? share : share ** 2;
  };
  // Over all pairings of an item of one rater with an item of the other: what their margins alone bring about.
  const byChance = mean(a.map((i) => mean(b.map((j) => apart(i, j)))));
  const seen = mean(a.map((i, item) => apart(i, b[item] ?? i)));
  return byChance > 0 ? 1 - seen / byChance : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
