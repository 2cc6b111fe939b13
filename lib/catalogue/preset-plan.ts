import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import { dateIn } from '@/lib/model/calendar-date';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import { defaultLimit } from './default-limit';
import type { MetricDefinition } from './definition';
import { draftMap } from './draft-maps';
import { metricOf } from './metrics';
import { quarterOf } from './quarter';
import type { Role } from './role';
import { type PresetMetric, type RolePreset, rolePresets } from './role-presets';
import { rubricOf } from './rubric';

/**
 * The preset of a role as a trial plan for the calendar quarter that `today` falls in, by the given time
 * zone. Nobody has agreed to it yet. `t` gives the text under a key: the plan carries its draft map in
 * the words of the day it was made.
 */
export function presetPlan(
  role: Role,
  given: { id: string; today: Date; timeZone: string; createdAt: string; t: (key: string) => string },
): Plan {
  const { id, timeZone, createdAt, t } = given;
  const preset = presetOf(role);
  const period = quarterOf(dateIn(timeZone, given.today));
  const scored = preset.metrics.map((one) => scoredLine(one, preset));
  const guards = unique(preset.metrics.flatMap((one) => one.guards)).filter(notIn(preset.metrics));
  const context = preset.context.filter((metric) => !guards.includes(metric));
  return {
    ...blankPlan({ id, role, ...period, timeZone, createdAt }),
    metrics: [
      ...scored,
      ...guards.map((metric) => ({ ...planLine(metric), role: 'guardrail' as const })),
      ...context.map((metric) => planLine(metric)),
      ...preset.ownContext.map(({ text, ...own }, index) => ({
        ...blankMetric(`L${String(index + 1).padStart(2, '0')}`),
        own: { ...own, name: t(text) },
        family: own.family,
        cadence: 'quarter' as const,
      })),
    ],
    rubric: rubricOf(preset.rubric),
    map: draftMap(role, t),
  };
}

/**
 * A metric as the library describes it, weight 0, for context, everything that is agreed still open.
 * What is neither leading nor lagging stands with the outcomes. Throws for a metric the library lacks.
 */
export function planLine(metric: MetricId): PlanMetric {
  const { timing, family, cadence, direction, leadsTo, shared } = definitionOf(metric);
  return {
    ...blankMetric(metric),
    timing: timing ?? 'lagging',
    family,
    cadence,
    direction,
    leadsTo: leadsTo?.metric ?? null,
    delay: leadsTo?.after ?? null,
    shared,
  };
}

function scoredLine(one: PresetMetric, preset: RolePreset): PlanMetric {
  const { metric, weight, baseline, target, stretch, guards } = one;
  const { watches, leadsTo, alsoLeadsTo } = definitionOf(metric);
  const partner = alsoLeadsTo.find((other) => other.metric === one.leadsTo) ?? leadsTo;
  const guardrails: Guardrail[] = [
    ...guards.map((guard) => ({ kind: 'metric' as const, metric: guard, limit: limitOf(guard, preset) })),
    ...watches.map((watch) => ({ kind: 'watch' as const, watch })),
  ];
  return {
    ...planLine(metric),
    role: 'scored',
    weight,
    baseline,
    target,
    stretch,
    guardrails,
    leadsTo: partner?.metric ?? null,
    delay: partner?.after ?? null,
  };
}

/** A guardrail that is scored itself has a baseline to start from; any other waits to be asked. */
function limitOf(guard: MetricId, { metrics }: RolePreset): number | null {
  const scored = metrics.find(({ metric }) => metric === guard);
  return defaultLimit(definitionOf(guard), scored?.baseline ?? null);
}

function presetOf(role: Role): RolePreset {
  const preset = rolePresets.find((one) => one.role === role);
  if (!preset) throw new Error(`no preset for ${role}`);
  return preset;
}

function definitionOf(metric: MetricId): MetricDefinition {
  const definition = metricOf(metric);
  if (!definition) throw new Error(`the library holds no metric ${metric}`);
  return definition;
}

const unique = (list: readonly MetricId[]): MetricId[] => [...new Set(list)];
const notIn = (scored: readonly PresetMetric[]) => (metric: MetricId) =>
  !scored.some((one) => one.metric === metric);
