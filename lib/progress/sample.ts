/** How much a sample can bear. Too few: counts only. Provisional: points, but marked as such. */
export type Sample = 'none' | 'tooFew' | 'provisional' | 'normal';

/** Defaults of the plan settings: fewer cases bear no verdict, fewer than `full` a provisional one. */
export const MINIMUM = 5;
export const FULL = 30;

/** Which of the four a sample of `n` cases is. */
export function sampleOf(n: number, minimum = MINIMUM, full = FULL): Sample {
  if (n <= 0) return 'none';
  if (n < minimum) return 'tooFew';
  return n < full ? 'provisional' : 'normal';
}
