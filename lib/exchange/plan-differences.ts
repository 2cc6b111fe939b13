import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';

/** What a difference may show as it stood: a figure or a text. Anything with parts is only named. */
type Shown = string | number | null;

/** One thing that two plans say differently. `field` is the plan's or the metric's own field name. */
export interface Difference {
  field: string;
  kind: 'added' | 'removed' | 'changed';
  /** null: about the plan as a whole */
  metric: MetricId | null;
  before: Shown;
  after: Shown;
}

/** These say who holds what since when, not what was agreed. */
const NOT_TERMS = ['id', 'format', 'version', 'createdAt', 'agreed', 'metrics', 'meeting'] as const;
const NOT_METRIC_TERMS = ['metric', 'accepted', 'proposedBy'] as const;

/** What plan `b` says differently from plan `a`, metric by metric, in `b`'s order. Acceptances are not terms. */
export function planDifferences(a: Plan, b: Plan): Difference[] {
  const before = new Map(a.metrics.map((one) => [one.metric, one]));
  const after = new Set(b.metrics.map(({ metric }) => metric));
  return [
    ...fieldsOf(a, b, NOT_TERMS, null),
    ...b.metrics.flatMap((metric) => differencesOf(before.get(metric.metric), metric)),
    ...a.metrics
      .filter(({ metric }) => !after.has(metric))
      .map(({ metric }) => oneOf('metric', 'removed', metric)),
    ...(inOtherOrder(a, b) ? [oneOf('order', 'changed', null)] : []),
  ];
}

/** Whether two metrics were agreed in the same terms. */
export function sameTerms(a: PlanMetric | undefined, b: PlanMetric): boolean {
  return differencesOf(a, b).length === 0;
}

function differencesOf(a: PlanMetric | undefined, b: PlanMetric): Difference[] {
  return a ? fieldsOf(a, b, NOT_METRIC_TERMS, b.metric) : [oneOf('metric', 'added', b.metric)];
}

function fieldsOf<T extends object>(
  a: T,
  b: T,
  skipped: readonly string[],
  metric: MetricId | null,
): Difference[] {
  const old = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b)
    .filter(([field, value]) => !skipped.includes(field) && !isSame(old.get(field), value))
    .map(([field, value]) => ({
      ...oneOf(field, 'changed', metric),
      before: shown(old.get(field)),
      after: shown(value),
    }));
}

function oneOf(field: string, kind: Difference['kind'], metric: MetricId | null): Difference {
  return { field, kind, metric, before: null, after: null };
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

function shown(value: unknown): Shown {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The order counts: the sixth metric needs a reason. */
function inOtherOrder(a: Plan, b: Plan): boolean {
  const ids = (plan: Plan, other: Plan) =>
    plan.metrics
      .map(({ metric }) => metric)
      .filter((id) => other.metrics.some(({ metric }) => metric === id));
  return !isSame(ids(a, b), ids(b, a));
}
