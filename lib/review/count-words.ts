import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';

/** Words in texts: what stands between blanks and holds a letter or a digit. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
}

/**
 * Words on the printed page as far as the plan itself holds them: what people wrote, not the form's own labels
 * and figures. `namesOf` adds what the page prints of a metric from elsewhere, such as its name in the library.
 * The map prints on a page of its own, the meeting and how targets were found on none.
 */
export function planWords(plan: Plan, namesOf: (metric: PlanMetric) => string[] = () => []): number {
  const { context, people } = plan;
  return countWords([
    plan.title,
    plan.purpose,
    people.employee,
    people.manager,
    ...plan.metrics.flatMap((metric) => [...namesOf(metric), ...textsOf(metric)]),
    ...plan.rubric.flatMap(({ anchors }) => Object.values(anchors)),
    ...Object.values(context),
    plan.constraints,
    ...plan.incentives.map(({ text }) => text),
    plan.change?.reason ?? '',
  ]);
}

function textsOf(metric: PlanMetric): string[] {
  const { own, definition, formula, inclusions, exclusions, cut, teams, reason, atTarget, atStretch } =
    metric;
  return [
    own?.name ?? '',
    definition,
    formula,
    inclusions,
    exclusions,
    cut,
    teams,
    reason,
    atTarget,
    atStretch,
  ];
}
