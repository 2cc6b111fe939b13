import { PlanHeader } from '@/components/popup/PlanHeader';
import { PartsTable } from '@/components/progress/PartsTable';
import { ProgressView } from '@/components/progress/ProgressView';
import { TotalPanel } from '@/components/progress/TotalPanel';
import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { Owed } from './Owed';
import { PrivateSigns } from './PrivateSigns';
import type { History, ProgressDoor } from './progress-door';
import { chartSource, useCharts } from './use-charts';
import type { Shown } from './use-progress';
import { WeekDigest } from './WeekDigest';

interface Props {
  door: ProgressDoor;
  shown: Shown;
  history: History | null;
  today: Date;
}

/** Every metric of the plan, what it adds up to, and what is for one's own eyes. */
export function Overview({ door, shown, history, today }: Props) {
  const { data, progress, day } = shown;
  const { plan } = data;
  const charts = useCharts();
  const beside = ({ metric }: ProgressRow) => {
    const source = history && chartSource(shown, history, metric);
    return charts && source ? <charts.TrendLine source={source} /> : null;
  };
  return (
    <div class="progress-page">
      <PlanHeader plan={plan} today={today} inside />
      <Owed plan={plan} day={day} today={today} />
      <ProgressView
        progress={progress}
        data={data}
        today={today}
        readSources={door.readSources}
        beside={beside}
      >
        <TotalPanel progress={progress} plan={plan}>
          {progress.total && (
            <PartsTable total={progress.total} rows={progress.rows} plan={plan} today={today} />
          )}
        </TotalPanel>
      </ProgressView>
      {history && (
        <section class="private" aria-labelledby="private">
          <h2 id="private">{t('progress_private')}</h2>
          <p class="hint">{t('progress_privateHint')}</p>
          <PrivateSigns shown={shown} history={history} />
          <WeekDigest evidence={history.recent} plan={plan} today={today} />
        </section>
      )}
    </div>
  );
}
