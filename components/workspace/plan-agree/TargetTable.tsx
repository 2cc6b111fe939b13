import { metricName } from '@/components/shared/metric-name';
import { agreedFigure, agreedGoal } from '@/components/workspace/plan-print/sheet-texts';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** Baseline, target and stretch of every scored metric, with how the target was found. */
export function TargetTable({ plan }: { plan: Plan }) {
  return (
    <table class="target-table figures">
      <thead>
        <tr>
          {(['metric', 'baseline', 'target', 'stretch'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`workspace_print_${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.metrics
          .filter(({ role }) => role === 'scored')
          .map((metric) => (
            <tr key={metric.metric}>
              <th scope="row" dir="auto">
                <a href={`#plan/metrics/${metric.metric}`}>{metricName(metric.metric, plan)}</a>
                {metric.targetReason?.text && <small>{metric.targetReason.text}</small>}
              </th>
              <td>{agreedFigure(metric, metric.baseline)}</td>
              <td>{agreedGoal(metric)}</td>
              <td>{agreedFigure(metric, metric.stretch)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
