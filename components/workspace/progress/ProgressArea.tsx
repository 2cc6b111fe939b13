import { WorkspaceAt } from '@/components/progress/Way';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import type { AreaProps } from '@/components/workspace/area';
import { t } from '@/lib/platform/i18n';
import { MetricPage } from './MetricPage';
import { Overview } from './Overview';
import type { ProgressDoor } from './progress-door';
import { useProgress } from './use-progress';

/** Where the plan stands, as a whole or one metric in full. */
export function ProgressArea({ door, rest, version, today }: AreaProps<ProgressDoor>) {
  const { shown, history } = useProgress(door, version);
  if (shown === undefined) return <Skeleton rows={5} />;
  if (shown === null) {
    return (
      <EmptyState sentence={t('progress_noPlan')}>
        <a class="button primary" href="#plan">
          {t('progress_toPlan')}
        </a>
      </EmptyState>
    );
  }
  const row = shown.progress.rows.find(({ metric }) => metric === rest[0]);
  return (
    <WorkspaceAt.Provider value="here">
      {row ? (
        <MetricPage key={row.metric} door={door} shown={shown} row={row} history={history} today={today} />
      ) : (
        <Overview door={door} shown={shown} history={history} today={today} />
      )}
    </WorkspaceAt.Provider>
  );
}
