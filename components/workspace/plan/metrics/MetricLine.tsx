import { inUnit, unitOf } from '@/components/shared/figures';
import { Menu } from '@/components/shared/Menu';
import { metricName } from '@/components/shared/metric-name';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { number, t } from '@/lib/platform/i18n';
import { withMetric, withMoved, withoutMetric } from '../edit-metrics';
import type { PlanViewProps } from '../plan-view';
import { WeightField } from './WeightField';

interface Props extends PlanViewProps {
  metric: PlanMetric;
  first: boolean;
  last: boolean;
  /** its weight in the role's template; null: not in it */
  template: number | null;
  /** a finding about it stands in the way of signing */
  blocks: boolean;
}

/** One metric on a line: its name leads to its form, its weight can be changed here. */
export function MetricLine({ plan, metric, first, last, template, blocks, onChange }: Props) {
  const { metric: id, role } = metric;
  const name = metricName(id, plan);
  const items = [
    ...(first ? [] : [{ label: t('plan_moveUp'), onChoose: () => onChange(withMoved(plan, id, -1)) }]),
    ...(last ? [] : [{ label: t('plan_moveDown'), onChoose: () => onChange(withMoved(plan, id, 1)) }]),
    { label: t('plan_removeMetric'), onChoose: () => onChange(withoutMetric(plan, id)) },
  ];
  return (
    <li class="metric-line" data-blocks={blocks}>
      <div class="what">
        <a href={`#plan/metrics/${id}`} dir="auto">
          {name}
        </a>
        <p class="dotted-line">{summary(metric)}</p>
      </div>
      {role === 'scored' && (
        <div class="weigh">
          <WeightField
            name={name}
            weight={metric.weight}
            onChange={(weight) => onChange(withMetric(plan, id, { weight }))}
          />
          {template !== null && <span class="template figures">{t('plan_template', number(template))}</span>}
        </div>
      )}
      <Menu label={t('plan_moreOf', name)} items={items} />
    </li>
  );
}

/** Timing and figures of a metric in one line. */
function summary(metric: PlanMetric): string {
  const unit = unitOf(metric);
  const timing = t(`plan_timing_${metric.timing}`);
  if (metric.revisit) return t('plan_lineNotYet', timing);
  if (metric.role !== 'scored') return t(`plan_family_${metric.family}`);
  if (metric.direction === 'band') return t('plan_lineBand', timing);
  if (metric.baseline === null || metric.target === null) return t('plan_lineNoTarget', timing);
  return t('plan_lineTarget', timing, inUnit(metric.baseline, unit), inUnit(metric.target, unit));
}
