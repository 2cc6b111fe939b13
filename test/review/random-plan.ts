import fc from 'fast-check';
import { roles } from '@/lib/catalogue/role';
import { blankMetric } from '@/lib/model/blank-plan';
import type { MapLink, MapNode } from '@/lib/model/impact-map';
import type { Plan } from '@/lib/model/plan';
import type { Guardrail, OwnMetric, PlanMetric, TargetReason } from '@/lib/model/plan-metric';
import { filledPreset } from './filled-preset';
import { labelledNames } from './labelled-names';

const day = fc.constantFrom('2026-10-01', '2026-11-23', '2026-12-31');
const maybeDay = fc.option(day, { freq: 3 });
const words = fc.constantFrom('', ' ', 'Because it matters here.');
const libraryId = fc.integer({ min: 1, max: 76 }).map((n) => `M${String(n).padStart(2, '0')}`);
const anyId = fc.oneof(
  { weight: 6, arbitrary: libraryId },
  fc.constantFrom('L01', 'L02', 'L03', 'M01', 'M02'),
);
const figure = fc.option(fc.constantFrom(0, 5, 20, 50, 82, 90, 95, 100), { freq: 8 });
const family = fc.constantFrom(
  ...(['retention', 'expansion', 'satisfaction', 'effort', 'internal'] as const),
);

const guardrail: fc.Arbitrary<Guardrail> = fc.oneof(
  fc.record({ kind: fc.constant('metric' as const), metric: anyId, limit: figure }),
  fc.record({ kind: fc.constant('watch' as const), watch: fc.constantFrom('volume' as const) }),
);

const own: fc.Arbitrary<OwnMetric> = fc.record({
  name: fc.constantFrom(...labelledNames.map(({ name }) => name)),
  unit: fc.constantFrom('percent', 'count', 'hours', 'ratio'),
  family,
  activity: fc.boolean(),
});

const band = fc.option(fc.record({ low: figure, high: figure, outerLow: figure, outerHigh: figure }), {
  freq: 4,
});

const targetReason: fc.Arbitrary<TargetReason | null> = fc.option(
  fc.record({
    from: fc.constant('agreed' as const),
    text: words,
    history: fc.constant([] as TargetReason['history']),
    benchmark: fc.option(fc.constantFrom('M02-1', 'M02-2', 'M41-1', 'M41-2', 'M16-1', 'M67-1')),
  }),
);

/** Fields that any of the rules reads, each to be put over a metric by itself. */
const changes: { [K in keyof PlanMetric]?: fc.Arbitrary<PlanMetric[K]> } = {
  metric: anyId,
  own: fc.option(own, { freq: 2 }),
  role: fc.constantFrom('scored', 'scored', 'guardrail', 'context'),
  weight: fc.constantFrom(0, 5, 10, 15, 20, 30, 50),
  timing: fc.constantFrom('leading', 'lagging'),
  leadsTo: fc.option(anyId),
  delay: fc.option(fc.constantFrom('P1M', '', 'next event')),
  family,
  direction: fc.constantFrom('up', 'down', 'band'),
  baseline: figure,
  target: figure,
  stretch: fc.option(figure),
  floor: fc.option(figure),
  band,
  guardrails: fc.array(guardrail, { maxLength: 2 }),
  formula: fc.constantFrom('', '', 'customers renewed / customers due', 'closed-won pipeline / quota'),
  definition: fc.constantFrom('', 'word '.repeat(90)),
  reason: words,
  targetReason,
  reviewBy: maybeDay,
  accepted: fc.record({ employee: maybeDay, manager: maybeDay }),
};

const metricChange: fc.Arbitrary<Partial<PlanMetric>> = fc.oneof(
  ...Object.entries(changes).map(([field, value]) =>
    (value as fc.Arbitrary<unknown>).map((v) => ({ [field]: v })),
  ),
);

const nodeId = fc.integer({ min: 1, max: 9 }).map((n) => `n${n}`);
const link: fc.Arbitrary<MapLink> = fc.record({
  from: nodeId,
  to: fc.oneof(nodeId, anyId),
  because: words,
  assumption: words,
});
const node: fc.Arbitrary<MapNode> = fc.record({
  id: nodeId,
  kind: fc.constantFrom('activity', 'behaviour', 'outcome'),
  text: fc.constantFrom('', 'Explain the cause', 'Fewer questions'),
});

/** One thing done to a plan. Places count round, so that each hits. */
type Step = (plan: Plan) => Plan;

const put =
  (at: number, change: Partial<PlanMetric>): Step =>
  (plan) => ({
    ...plan,
    metrics: plan.metrics.map((metric, i) =>
      i === at % plan.metrics.length ? { ...metric, ...change } : metric,
    ),
  });

const place = fc.nat({ max: 40 });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(place, metricChange).map(([at, change]) => put(at, change)) },
  // as before, among the first: those that are scored
  { weight: 8, arbitrary: fc.tuple(fc.nat({ max: 4 }), metricChange).map(([at, change]) => put(at, change)) },
  fc.array(metricChange, { maxLength: 6 }).map(
    (list): Step =>
      (plan) => ({
        ...plan,
        metrics: [
          ...plan.metrics,
          { ...blankMetric('L03'), ...plan.metrics[0], metric: 'L03', ...Object.assign({}, ...list) },
        ],
      }),
  ),
  place.map(
    (at): Step =>
      (plan) => ({ ...plan, metrics: plan.metrics.filter((_, i) => i !== at) }),
  ),
  fc.tuple(place, fc.nat({ max: 30 })).map(
    ([at, weight]): Step =>
      (plan) => ({ ...plan, rubric: plan.rubric.map((row, i) => (i === at % 5 ? { ...row, weight } : row)) }),
  ),
  place.map(
    (at): Step =>
      (plan) => ({ ...plan, rubric: plan.rubric.filter((_, i) => i !== at % 5) }),
  ),
  fc.tuple(place, link).map(
    ([at, one]): Step =>
      (plan) => ({
        ...plan,
        map: { ...plan.map, links: plan.map.links.map((old, i) => (i === at % 12 ? one : old)) },
      }),
  ),
  fc.tuple(place, node).map(
    ([at, one]): Step =>
      (plan) => ({
        ...plan,
        map: {
          ...plan.map,
          nodes: plan.map.nodes.map((old, i) => (i === at % 9 ? { ...one, id: old.id } : old)),
        },
      }),
  ),
  fc.constant<Step>((plan) => ({
    ...plan,
    metrics: plan.metrics.map((m) => ({ ...m, accepted: { employee: null, manager: null } })),
  })),
  fc.constant<Step>((plan) => ({
    ...plan,
    rubric: [],
    metrics: plan.metrics.filter(({ metric }) => ['M02', 'M04', 'M05', 'M06'].includes(metric)),
  })),
  fc.constantFrom(...roles, 'gardener').map(
    (role): Step =>
      (plan) => ({ ...plan, role }),
  ),
  fc
    .record({
      text: fc.constant('Bonus for closed tickets'),
      metric: fc.option(anyId),
      pulls: fc.constantFrom('with', 'against', 'neither'),
    })
    .map(
      (one): Step =>
        (plan) => ({ ...plan, incentives: [...plan.incentives, one] }),
    ),
  fc.constantFrom('', 'word '.repeat(449), 'word '.repeat(452)).map(
    (constraints): Step =>
      (plan) => ({ ...plan, constraints }),
  ),
);

const fourOf = { minLength: 4, maxLength: 4 };
const nobody = { employee: null, manager: null };

/** What single changes would hardly ever bring about together. */
const rareStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((plan) => ({ ...plan, metrics: plan.metrics.map((m) => ({ ...m, role: 'scored' })) })),
  fc
    .tuple(fc.nat({ max: 3 }), fc.array(fc.option(fc.constantFrom(0, 5, 20, 30), { freq: 9 }), fourOf))
    .map(([at, [low = null, high = null, outerLow = null, outerHigh = null]]) =>
      put(at, { direction: 'band', band: { low, high, outerLow, outerHigh } }),
    ),
  fc.constantFrom('M01', 'M02').map((id) => put(0, { metric: id, role: 'scored' })),
  fc.constantFrom('M01', 'M02').map((id) => put(1, { metric: id, role: 'scored' })),
  fc.nat({ max: 3 }).map(
    (at): Step =>
      (plan) => ({
        ...plan,
        metrics: plan.metrics.map((m, i) => ({
          ...m,
          accepted: nobody,
          target: i === at ? m.baseline : m.target,
        })),
      }),
  ),
  fc.tuple(fc.nat({ max: 3 }), own).map(
    ([at, one]): Step =>
      (plan) => ({
        ...put(at, { metric: 'L01', own: one, family: 'expansion' })(plan),
        role: 'productManager',
      }),
  ),
);

/**
 * A preset with everything filled in, and up to 12 things done to it: near enough to a valid plan that both
 * verdicts of each rule come up.
 */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.constantFrom(...roles),
    fc.array(fc.oneof({ weight: 5, arbitrary: step }, rareStep), { maxLength: 12 }),
  )
  .map(([role, steps]) => steps.reduce((plan, change) => change(plan), filledPreset(role)))
  .filter((plan) => plan.metrics.length > 0);

/** What is known beside the plan. */
export const randomCircumstances = fc.record({
  signing: fc.boolean(),
  today: fc.option(fc.constant('2026-11-23')),
});
