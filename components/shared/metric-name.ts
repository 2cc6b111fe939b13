import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** What a metric is called: a plan's own metric as it was named there, any other as the library says. */
export function metricName(metric: string, plan: Pick<Plan, 'metrics'> | null = null): string {
  return plan?.metrics.find((one) => one.metric === metric)?.own?.name || t(`metric_${metric}`);
}
