import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import { dateIn } from '@/lib/model/calendar-date';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { metricOf } from './metrics';
import { quarterOf } from './quarter';

type Goal = readonly [metric: MetricId, weight: number, baseline: number, target: number, stretch: number];

/** Defaults, to be agreed: they give way to a person's own history as soon as three periods exist. */
const GOALS: readonly Goal[] = [
  ['M01', 30, 70, 78, 85],
  ['M08', 20, 14, 10, 7],
  ['M22', 10, 1.0, 0.7, 0.5],
  ['M21', 10, 50, 65, 80],
  ['M12', 5, 85, 95, 98],
];

/** The part of the plan that the five rubric rows hold, in percent. */
export const RUBRIC_WEIGHT = 25;

const GUARDRAILS: readonly MetricId[] = ['M03', 'M11', 'M25', 'M06', 'M05', 'M07'];
const CONTEXT: readonly MetricId[] = ['M02', 'M15', 'M16', 'M71'];

/** The smallest sample that may bear a verdict, until the plan says otherwise. */
const MINIMUM = 5;

/**
 * The support-engineer preset as a trial plan for the calendar quarter that `today` falls in, by the given
 * time zone. Nobody has agreed to it yet.
 */
export function supportEngineerPlan(given: {
  id: string;
  today: Date;
  timeZone: string;
  createdAt: string;
}): Plan {
  const { id, timeZone, createdAt } = given;
  const period = quarterOf(dateIn(timeZone, given.today));
  return {
    ...blankPlan({ id, role: 'supportEngineer', ...period, timeZone, createdAt }),
    metrics: [
      ...GOALS.map(([metric, weight, baseline, target, stretch]) => ({
        ...unscored(metric, 'scored'),
        weight,
        baseline,
        target,
        stretch,
      })),
      ...GUARDRAILS.map((metric) => unscored(metric, 'guardrail')),
      ...CONTEXT.map((metric) => unscored(metric, 'context')),
    ],
  };
}

/** A metric shown with weight 0 and no target. What is neither leading nor lagging stands with the outcomes. */
function unscored(metric: MetricId, role: PlanMetric['role']): PlanMetric {
  const definition = metricOf(metric);
  if (!definition) throw new Error(`the library holds no metric ${metric}`);
  return {
    ...blankMetric(metric),
    timing: definition.timing ?? 'lagging',
    role,
    family: definition.family,
    cadence: definition.cadence,
    direction: definition.direction,
    minimum: MINIMUM,
    leadsTo: definition.leadsTo?.metric ?? null,
    delay: definition.leadsTo?.after ?? null,
    shared: definition.shared,
  };
}
