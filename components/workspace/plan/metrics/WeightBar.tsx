import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  plan: Plan;
  total: number;
}

/** All weights on one line that must come to 100: outcomes, then signals, then the rubric. */
export function WeightBar({ plan, total }: Props) {
  const scored = plan.metrics.filter((one) => one.role === 'scored' && one.weight > 0);
  const parts = [
    ...(['lagging', 'leading'] as const).flatMap((timing) =>
      scored
        .filter((one) => one.timing === timing)
        .map((one) => ({
          key: one.metric,
          kind: timing,
          name: metricName(one.metric, plan),
          weight: one.weight,
        })),
    ),
    ...plan.rubric
      .filter((one) => one.weight > 0)
      .map((one) => ({
        key: one.row as string,
        kind: 'rubric' as const,
        name: t(`rubric_${one.row}`),
        weight: one.weight,
      })),
  ];
  const whole = Math.max(100, total);
  return (
    <div class="weights" data-whole={total === 100}>
      <div class="weight-bar" aria-hidden="true">
        {parts.map((part) => (
          <i
            key={part.key}
            data-kind={part.kind}
            title={t('plan_partWeight', part.name, number(part.weight))}
            style={{ inlineSize: `${(100 * part.weight) / whole}%` }}
          />
        ))}
      </div>
      <p class="weight-sum figures" role="status">
        {said(total)}
      </p>
    </div>
  );
}

function said(total: number): string {
  if (total === 100) return t('plan_weightsWhole');
  if (total < 100) return t('plan_weightsShort', number(total), number(100 - total));
  return t('plan_weightsOver', number(total), number(total - 100));
}
