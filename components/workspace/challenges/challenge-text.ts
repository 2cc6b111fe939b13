import { metricName } from '@/components/shared/metric-name';
import { isoDay } from '@/components/workspace/papers/day-text';
import type { Challenge } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** What an objection is about, in a line. */
export function aboutText({ about }: Challenge, plan: Plan | null): string {
  return about.kind === 'rating'
    ? t('challenges_about_rating', t(`rubric_${about.row}`))
    : t(`challenges_about_${about.kind}`, metricName(about.metric, plan));
}

/** Where an objection stands: waiting, waiting longer than agreed, or decided. */
export function stateOf(
  challenge: Challenge,
  today: Date,
): 'pending' | 'overdue' | 'accepted' | 'refused' | 'withdrawn' {
  if (challenge.decision) return challenge.decision.outcome;
  return challenge.dueOn < isoDay(today) ? 'overdue' : 'pending';
}

/** Why an objection cannot be kept as it is; the key of a sentence, or null. */
export function lackOf(challenge: Challenge): 'statement' | 'decider' | 'rater' | 'due' | 'cases' | null {
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  if (challenge.statement.trim() === '') return 'statement';
  if (challenge.decider.trim() === '') return 'decider';
  if (same(challenge.decider, challenge.rater)) return 'rater';
  if (challenge.dueOn < challenge.raisedOn) return 'due';
  if (challenge.cases && challenge.cases.good > challenge.cases.n) return 'cases';
  return null;
}
