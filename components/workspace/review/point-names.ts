import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** By what a metric or a rubric row is called in the notes of a conversation. */
export function pointNames(plan: Plan): (about: string) => string[] {
  return (about) => [/^[ML]\d\d$/.test(about) ? metricName(about, plan) : t(`rubric_${about}`)];
}
