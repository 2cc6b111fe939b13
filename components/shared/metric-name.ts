import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

const OWN = /^L\d/;

/**
 * What a metric is called: a plan's own metric as it was named there, any other as the library says. Own
 * metrics of a plan that is not at hand go by their id.
 */
export function metricName(metric: string, plan: Pick<Plan, 'metrics'> | null = null): string {
  const named = plan?.metrics.find((one) => one.metric === metric)?.own?.name;
  return named || (OWN.test(metric) ? t('shared_ownMetric', metric) : t(`metric_${metric}`));
}
