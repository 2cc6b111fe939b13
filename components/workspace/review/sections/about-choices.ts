import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

interface Choice {
  value: string;
  text: string;
}

/** What a gap may have grown out of: a metric of the plan, a rubric row, or neither. */
export function aboutChoices(plan: Plan): Choice[] {
  return [
    { value: '', text: t('review_aboutNothing') },
    ...outcomeChoices(plan).slice(1),
    ...plan.rubric.map(({ row }) => ({ value: row, text: t(`rubric_${row}`) })),
  ];
}

/** The customer outcome something is for: metrics of the plan, or none yet. */
export function outcomeChoices(plan: Plan): Choice[] {
  return [
    { value: '', text: t('review_outcomeNone') },
    ...plan.metrics.map(({ metric }) => ({ value: metric, text: metricName(metric, plan) })),
  ];
}

/** What a gap is about by its name; empty when it is about neither metric nor row. */
export function aboutName(about: string, plan: Plan): string {
  if (about === '') return '';
  return plan.rubric.some(({ row }) => row === about) ? t(`rubric_${about}`) : metricName(about, plan);
}
