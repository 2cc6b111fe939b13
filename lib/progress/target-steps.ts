import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { planOn } from './plan-on';
import { addDays, type Span } from './span';

/** What was agreed for a metric over a stretch of days. */
export interface TargetStep extends Span {
  target: number | null;
  baseline: number | null;
  stretch: number | null;
}

/**
 * The targets of a metric as they held on each day of a stretch: a change begins with the version that
 * brought it, and earlier days keep the target they had. Days without a plan, or without the metric in it,
 * have no step.
 * @param versions all adopted versions, oldest first
 */
export function targetSteps(versions: readonly Plan[], metric: MetricId, span: Span): TargetStep[] {
  const turns = versions.flatMap((plan) => [plan.validFrom, addDays(plan.to, 1)]);
  const starts = [...new Set([span.from, ...turns])]
    .sort()
    .filter((day) => day >= span.from && day <= span.to);
  const steps: TargetStep[] = [];
  starts.forEach((from, place) => {
    const next = starts[place + 1];
    const to = next === undefined ? span.to : addDays(next, -1);
    const plan = planOn(versions, from);
    const agreed = plan && from <= plan.to ? plan.metrics.find((one) => one.metric === metric) : undefined;
    if (!agreed) return;
    const { target, baseline, stretch } = agreed;
    const last = steps.at(-1);
    const goesOn = last?.target === target && last.baseline === baseline && last.stretch === stretch;
    if (last && goesOn && addDays(last.to, 1) === from) last.to = to;
    else steps.push({ from, to, target, baseline, stretch });
  });
  return steps;
}
