/** One rated question of a conversation review. */
export interface QualityRating {
  rating: number;
  weight: number;
}

/**
 * Internal quality score in percent: weighted ratings out of their weighted maximum, over all sampled
 * conversations. null without ratings.
 * @param most the highest mark of the scale
 */
export function qualityScore(ratings: readonly QualityRating[], most: number): number | null {
  const weights = ratings.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const earned = ratings.reduce((sum, { rating, weight }) => sum + rating * weight, 0);
  return (100 * earned) / (weights * most);
}
