import { figureOf } from '@/components/shared/figures';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import type { TargetStep } from '@/lib/progress/target-steps';
import type { Frame } from './chart-frame';
import { stairOf } from './plot';

interface Props {
  frame: Frame;
  metric: PlanMetric;
  steps: readonly TargetStep[];
}

/** Room a label needs above the next, in pixels. */
const LABEL = 12;

/** What was agreed, where it held: the target dashed, the baseline a hairline, named at the right end. */
export function ChartTargets({ frame, metric, steps }: Props) {
  const target = stairOf(steps, 'target', frame);
  const baseline = stairOf(steps, 'baseline', frame);
  const last = steps.at(-1);
  const at = (value: number | null | undefined) => (value == null ? null : frame.y(value) + 4);
  const [targetAt, baselineAt] = apart(at(last?.target), at(last?.baseline));
  return (
    <g class="agreed">
      {baseline && <path class="baseline" d={baseline} />}
      {target && <path class="target" d={target} />}
      {last?.target != null && targetAt !== null && (
        <text x={frame.right + 8} y={targetAt} class="target">
          {t('chart_target', figureOf(metric, last.target))}
        </text>
      )}
      {last?.baseline != null && baselineAt !== null && (
        <text x={frame.right + 8} y={baselineAt}>
          {t('chart_baseline', figureOf(metric, last.baseline))}
        </text>
      )}
    </g>
  );
}

/** Two heights, pushed apart until their labels do not touch. */
function apart(one: number | null, other: number | null): [number | null, number | null] {
  if (one === null || other === null) return [one, other];
  const short = LABEL - Math.abs(one - other);
  if (short <= 0) return [one, other];
  const sign = one <= other ? 1 : -1;
  return [one - (sign * short) / 2, other + (sign * short) / 2];
}
