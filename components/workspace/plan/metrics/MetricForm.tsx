import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import { metricOf } from '@/lib/catalogue/metrics';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { withMetric, withoutMetric } from '../edit-metrics';
import type { PlanViewProps } from '../plan-view';
import { FitPart } from './FitPart';
import { GuardPart } from './GuardPart';
import { LibraryFacts } from './LibraryFacts';
import { OwnPart } from './OwnPart';
import { RevisitPart } from './RevisitPart';
import { SourcePart } from './SourcePart';
import { TargetPart } from './TargetPart';
import { WordingPart } from './WordingPart';

interface Props extends PlanViewProps {
  metric: PlanMetric;
}

/** Everything two people agree about one metric. */
export function MetricForm({ plan, metric, onChange, today }: Props) {
  const id = metric.metric;
  const part = {
    plan,
    metric,
    onPart: (some: Partial<PlanMetric>) => onChange(withMetric(plan, id, some)),
  };
  const peers = plan.metrics;
  const place = peers.findIndex((one) => one.metric === id);
  return (
    <article class="metric-form" aria-labelledby="plan-metric-name">
      <p class="trail">
        <a href="#plan/metrics">{t('plan_allMetrics')}</a>
        <span class="beside">
          <Step to={peers[place - 1]?.metric} label={t('plan_previousMetric')} />
          <Step to={peers[place + 1]?.metric} label={t('plan_nextMetric')} />
        </span>
      </p>
      <h2 id="plan-metric-name" dir="auto">
        {metricName(id, plan)}
      </h2>
      {metricOf(id) && <LibraryFacts metric={id} />}
      {metric.own && <OwnPart {...part} own={metric.own} />}
      <FitPart {...part} />
      {metric.role !== 'context' && <TargetPart {...part} today={today} />}
      {metric.role === 'scored' && <GuardPart {...part} onChange={onChange} />}
      <SourcePart {...part} />
      <RevisitPart {...part} today={today} />
      <WordingPart {...part} />
      <p class="plan-acts">
        <Button
          onClick={() => {
            onChange(withoutMetric(plan, id));
            location.hash = '#plan/metrics';
          }}
        >
          {t('plan_removeMetric')}
        </Button>
      </p>
    </article>
  );
}

function Step({ to, label }: { to: string | undefined; label: string }) {
  return to ? <a href={`#plan/metrics/${to}`}>{label}</a> : <span class="faint">{label}</span>;
}
