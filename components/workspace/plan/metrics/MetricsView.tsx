import { EmptyState } from '@/components/shared/EmptyState';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import type { PlanViewProps } from '../plan-view';
import { Balance } from './Balance';
import { MetricLine } from './MetricLine';
import { templateWeights } from './template-weights';

const ROLES: readonly PlanMetric['role'][] = ['scored', 'guardrail', 'context'];

/** Every metric of the plan by what it does there, with the weights and what they add up to. */
export function MetricsView(props: PlanViewProps) {
  const { plan, findings } = props;
  const template = templateWeights(plan.role);
  return (
    <>
      <Balance plan={plan} template={template} />
      {ROLES.map((role) => {
        const metrics = plan.metrics.filter((one) => one.role === role);
        return (
          <section key={role} class="metric-group" aria-labelledby={`plan-group-${role}`}>
            <h2 id={`plan-group-${role}`} class="section-label">
              {t(`plan_role_${role}`)}
            </h2>
            {metrics.length === 0 ? (
              <EmptyState sentence={t(`plan_noMetrics_${role}`)} />
            ) : (
              <ul>
                {metrics.map((metric, place) => (
                  <MetricLine
                    key={metric.metric}
                    {...props}
                    metric={metric}
                    first={place === 0}
                    last={place === metrics.length - 1}
                    template={template?.get(metric.metric) ?? null}
                    blocks={findings.some(
                      (one) =>
                        one.metric === metric.metric && one.result !== 'warn' && one.rule !== 'notAccepted',
                    )}
                  />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <p class="plan-acts">
        <a class="button primary" href="#plan/metrics/add">
          {t('plan_addFromLibrary')}
        </a>
        <a class="button plain" href="#plan/metrics/own">
          {t('plan_addOwn')}
        </a>
      </p>
    </>
  );
}
