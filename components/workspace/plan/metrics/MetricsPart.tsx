import { EmptyState } from '@/components/shared/EmptyState';
import { t } from '@/lib/platform/i18n';
import { metricIn } from '../edit-metrics';
import type { PlanDoor } from '../plan-door';
import type { PlanViewProps } from '../plan-view';
import { TargetWizard } from '../target/TargetWizard';
import { LibraryView } from './LibraryView';
import { MetricForm } from './MetricForm';
import { MetricsView } from './MetricsView';
import { OwnMetricForm } from './OwnMetricForm';

interface Props {
  view: PlanViewProps;
  /** what the address names behind `#plan/metrics/` */
  rest: string[];
  door: PlanDoor;
}

/** The list of metrics, one of them, its target, the library, or a new one of one's own. */
export function MetricsPart({ view, rest, door }: Props) {
  const [which, part] = rest;
  if (which === undefined) return <MetricsView {...view} />;
  if (which === 'add') return <LibraryView {...view} />;
  if (which === 'own') return <OwnMetricForm {...view} />;
  const metric = metricIn(view.plan, which);
  if (!metric) {
    return (
      <EmptyState sentence={t('plan_metricGone')}>
        <a class="button plain" href="#plan/metrics">
          {t('plan_allMetrics')}
        </a>
      </EmptyState>
    );
  }
  if (part === 'target') return <TargetWizard key={which} {...view} metric={metric} door={door} />;
  return <MetricForm key={which} {...view} metric={metric} />;
}
