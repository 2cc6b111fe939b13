import { figureOf, rangeOf, targetText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Guard, ProgressRow } from '@/lib/progress/progress-row';

interface Props {
  row: ProgressRow;
  plan: Plan;
}

/** What keeps the metric honest, where each stands, and the limit it must not pass. */
export function WorkingGuards({ row, plan }: Props) {
  if (row.guards.length === 0) return null;
  return (
    <table class="guards figures">
      <caption>{t('progress_working_guards')}</caption>
      <tbody>
        {row.guards.map((guard) => (
          <tr key={guard.guardrail.kind === 'metric' ? guard.guardrail.metric : guard.guardrail.watch}>
            <th scope="row">{guardName(guard, plan)}</th>
            <td>{guardFigure(guard, plan)}</td>
            <td>{t(`progress_guard_${guard.state ?? 'unknown'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function guardName({ guardrail }: Guard, plan: Plan): string {
  return guardrail.kind === 'metric'
    ? metricName(guardrail.metric, plan)
    : t(`progress_watch_${guardrail.watch}`);
}

function guardFigure({ guardrail, value, interval }: Guard, plan: Plan): string {
  if (guardrail.kind === 'watch') return '';
  const agreed = plan.metrics.find((one) => one.metric === guardrail.metric);
  const of = { metric: guardrail.metric, own: agreed?.own ?? null };
  const limit =
    guardrail.limit === null ? '' : targetText(guardrail.metric, guardrail.limit, agreed?.direction ?? 'up');
  if (value === null) return limit && t('progress_guardLimit', limit);
  const figure = interval
    ? t('popup_countsAndRange', figureOf(of, value), rangeOf(of, interval))
    : figureOf(of, value);
  return limit ? t('progress_guardFigure', figure, limit) : figure;
}
