import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';

/** The metric as the plan has it, or null. */
export function metricIn(plan: Plan, id: MetricId): PlanMetric | null {
  return plan.metrics.find((one) => one.metric === id) ?? null;
}

/** The plan with parts of one metric changed. Guardrails and context weigh nothing. */
export function withMetric(plan: Plan, id: MetricId, part: Partial<PlanMetric>): Plan {
  return {
    ...plan,
    metrics: plan.metrics.map((one) => {
      if (one.metric !== id) return one;
      const next = { ...one, ...part };
      return next.role === 'scored' ? next : { ...next, weight: 0 };
    }),
  };
}

/** The plan with one metric more, behind the last of its role. One that is there already stays as it is. */
export function withAdded(plan: Plan, metric: PlanMetric): Plan {
  if (metricIn(plan, metric.metric)) return plan;
  const last = plan.metrics.findLastIndex((one) => one.role === metric.role);
  const metrics = [...plan.metrics];
  metrics.splice(last < 0 ? metrics.length : last + 1, 0, metric);
  return { ...plan, metrics };
}

/** The plan without a metric, and without whatever pointed to it: guardrails, partners, links on the map. */
export function withoutMetric(plan: Plan, id: MetricId): Plan {
  return {
    ...plan,
    metrics: plan.metrics
      .filter((one) => one.metric !== id)
      .map((one) => {
        const guardrails = one.guardrails.filter((guard) => guard.kind !== 'metric' || guard.metric !== id);
        const points = one.leadsTo === id || guardrails.length !== one.guardrails.length;
        return points ? { ...one, guardrails, leadsTo: one.leadsTo === id ? null : one.leadsTo } : one;
      }),
    map: { ...plan.map, links: plan.map.links.filter((link) => link.to !== id) },
    incentives: plan.incentives.map((one) => (one.metric === id ? { ...one, metric: null } : one)),
  };
}

/** The plan with a metric one place up (-1) or down (1) among those of its role. */
export function withMoved(plan: Plan, id: MetricId, step: -1 | 1): Plan {
  const role = metricIn(plan, id)?.role;
  const peers = plan.metrics.filter((one) => one.role === role);
  const place = peers.findIndex((one) => one.metric === id);
  const other = peers[place + step];
  const mine = peers[place];
  if (!mine || !other) return plan;
  const swap = new Map([
    [mine.metric, other],
    [other.metric, mine],
  ]);
  return { ...plan, metrics: plan.metrics.map((one) => swap.get(one.metric) ?? one) };
}

/** The first free id for a metric of this plan alone, `L01` to `L99`; null when all are taken. */
export function freeOwnId(plan: Plan): MetricId | null {
  const taken = new Set(plan.metrics.map((one) => one.metric));
  for (let at = 1; at < 100; at++) {
    const id = `L${String(at).padStart(2, '0')}`;
    if (!taken.has(id)) return id;
  }
  return null;
}
