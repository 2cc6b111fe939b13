import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer } from '@/lib/model/plan-file';

/** The answers with one given, changed or taken back (null). @param on calendar date */
export function withAnswer(
  answers: PlanAnswer[],
  metric: MetricId,
  given: Pick<PlanAnswer, 'answer' | 'note'> | null,
  on: string,
): PlanAnswer[] {
  const others = answers.filter((one) => one.metric !== metric);
  return given ? [...others, { metric, ...given, on }] : others;
}

/** The answers with everything accepted that weighs nothing and was not answered. */
export function answerRest(plan: Plan, answers: PlanAnswer[], on: string): PlanAnswer[] {
  const rest = plan.metrics.filter(
    ({ metric, role }) => role !== 'scored' && !answers.some((one) => one.metric === metric),
  );
  return [...answers, ...rest.map(({ metric }) => ({ metric, answer: 'accepted' as const, note: '', on }))];
}
