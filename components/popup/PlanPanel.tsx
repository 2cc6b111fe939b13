import { figureOf, percent } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** What the plan says, in place: every scored metric with its weight and its three figures. */
export function PlanPanel({ plan }: { plan: Plan }) {
  const scored = plan.metrics.filter((metric) => metric.role === 'scored');
  const rest = 100 - scored.reduce((sum, metric) => sum + metric.weight, 0);
  return (
    <section id="plan-panel" class="plan-panel" aria-label={t('popup_plan')}>
      <p>{plan.agreed ? t('popup_planAgreedText') : t('popup_planTrialText')}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('popup_planMetric')}</th>
            <th scope="col">{t('popup_planWeight')}</th>
            <th scope="col">{t('popup_planFrom')}</th>
            <th scope="col">{t('popup_planTarget')}</th>
          </tr>
        </thead>
        <tbody>
          {scored.map((metric) => (
            <tr key={metric.metric}>
              <th scope="row">{metricName(metric.metric, plan)}</th>
              <td>{percent(metric.weight)}</td>
              <td>{metric.baseline !== null && figureOf(metric, metric.baseline)}</td>
              <td>{metric.target !== null && figureOf(metric, metric.target)}</td>
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <th scope="row">{t('popup_planRubric')}</th>
              <td>{percent(rest)}</td>
              <td />
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
