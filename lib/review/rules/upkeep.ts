import type { Plan } from '@/lib/model/plan';
import { type Circumstances, type Finding, warn } from '../finding';

/** More does not fit one printed page. */
const WORDS_AT_MOST = 450;

/** What wants looking at although nothing is wrong with the arithmetic. */
export function checkUpkeep(plan: Plan, { today, words }: Circumstances): Finding[] {
  return [
    ...plan.metrics
      .filter(({ reviewBy }) => today !== null && reviewBy !== null && reviewBy < today)
      .map(({ metric, reviewBy }) => warn('reviewOverdue', metric, reviewBy ?? '')),
    ...plan.incentives
      .filter(({ pulls }) => pulls === 'against')
      .map(({ text, metric }) =>
        warn(metric === null ? 'incentiveAgainstPlan' : 'incentiveAgainst', metric, text),
      ),
    ...(words > WORDS_AT_MOST ? [warn('tooManyWords', null, words, WORDS_AT_MOST)] : []),
  ];
}
