import { useMemo } from 'preact/hooks';
import { PartsTable } from '@/components/progress/PartsTable';
import { ProgressView } from '@/components/progress/ProgressView';
import type { MetricSources, ProgressData } from '@/components/progress/progress-data';
import { TotalPanel } from '@/components/progress/TotalPanel';
import type { MetricId } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
import { progressOf } from '@/lib/progress/progress-of';

interface Props {
  data: ProgressData;
  today: Date;
  readSources: (metric: MetricId) => Promise<MetricSources>;
}

/** Where the plan stands: its metrics, what the data raises, and what it adds up to. */
export function Standing({ data, today, readSources }: Props) {
  const progress = useMemo(() => progressOf({ ...data, today }), [data]);
  const { total, rows } = progress;
  return (
    <ProgressView progress={progress} data={data} today={today} readSources={readSources}>
      <TotalPanel progress={progress} plan={data.plan}>
        {total && (
          <details>
            <summary>{t('progress_howItAddsUp')}</summary>
            <PartsTable total={total} rows={rows} plan={data.plan} today={today} />
          </details>
        )}
      </TotalPanel>
    </ProgressView>
  );
}
