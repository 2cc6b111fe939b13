/** Yearly recurring revenue of the customers there were at the start, all in one currency. */
export interface RevenueMovement {
  start: number;
  churn: number;
  contraction: number;
  expansion: number;
}

/**
 * Gross (at most 100) and net revenue retention in percent, over all accounts together. null without
 * revenue at the start.
 */
export function revenueRetention(
  accounts: readonly RevenueMovement[],
): { gross: number; net: number } | null {
  const sum = (of: keyof RevenueMovement): number => accounts.reduce((whole, one) => whole + one[of], 0);
  const start = sum('start');
  if (start <= 0) return null;
  const left = start - sum('churn') - sum('contraction');
  return { gross: Math.min(100, (100 * left) / start), net: (100 * (left + sum('expansion'))) / start };
}
