import type { RenewalMapping } from '@/lib/model/renewal-mapping';

/** What is known of an account on a day. Calendar dates; null means there is none, or none is known. */
export interface RiskFacts {
  dueOn: string | null;
  /** day of the last two-way contact */
  lastTouch: string | null;
  /** an escalated case is open */
  escalated: boolean;
  today: string;
}

export type RiskSign = 'renewalDue' | 'quiet' | 'escalated';

/** The signs that stand, in a fixed order. A renewal that is past due and still open is due. */
export function riskSigns(facts: RiskFacts, rule: RenewalMapping['atRisk']): RiskSign[] {
  const { dueOn, lastTouch, escalated, today } = facts;
  const signs: RiskSign[] = [];
  if (dueOn && daysBetween(today, dueOn) <= rule.withinDays) signs.push('renewalDue');
  if (!lastTouch || daysBetween(lastTouch, today) >= rule.quietDays) signs.push('quiet');
  if (rule.escalated && escalated) signs.push('escalated');
  return signs;
}

/** At risk: a renewal is near, and something besides speaks for trouble. */
export function isAtRisk(signs: readonly RiskSign[]): boolean {
  return signs.includes('renewalDue') && (signs.includes('quiet') || signs.includes('escalated'));
}

/** Whole days from one calendar date to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
