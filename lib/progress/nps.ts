import { Z95 } from './wilson';

/** Under this many answers a net promoter score swings too much to be shown. */
export const FEWEST_FOR_NPS = 20;

/**
 * Net promoter score, -100 to 100, with its 95 % interval (normal approximation; the variance of a
 * difference of two shares of one sample). null under 20 answers.
 */
export function nps(
  promoters: number,
  passives: number,
  detractors: number,
): { score: number; low: number; high: number } | null {
  const n = promoters + passives + detractors;
  if (n < FEWEST_FOR_NPS) return null;
  const score = (promoters - detractors) / n;
  const half = Z95 * Math.sqrt(((promoters + detractors) / n - score ** 2) / n);
  return {
    score: 100 * score,
    low: 100 * Math.max(-1, score - half),
    high: 100 * Math.min(1, score + half),
  };
}
