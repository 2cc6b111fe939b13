import { FlagNotes } from '@/components/progress/FlagNotes';
import { metricSentence, sourceText } from '@/components/progress/row-text';
import { Working } from '@/components/progress/Working';
import { dateText } from '@/components/shared/calendar';
import { Gauge } from '@/components/shared/Gauge';
import { metricName } from '@/components/shared/metric-name';
import { Skeleton } from '@/components/shared/Skeleton';
import { Verdict } from '@/components/shared/Verdict';
import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { Annotations } from './Annotations';
import { FlagTalk } from './FlagTalk';
import type { History, ProgressDoor } from './progress-door';
import { chartSource, useCharts } from './use-charts';
import type { Shown } from './use-progress';

interface Props {
  door: ProgressDoor;
  shown: Shown;
  row: ProgressRow;
  history: History | null;
  today: Date;
}

/** One metric in full: where it stands, how it came there, and everything behind the number. */
export function MetricPage({ door, shown, row, history, today }: Props) {
  const { data, day, progress } = shown;
  const { plan } = data;
  const charts = useCharts();
  const name = metricName(row.metric, plan);
  const chart = history && chartSource(shown, history, row.metric);
  const source = sourceText(row, today);
  return (
    <article class="metric-page" aria-label={name} data-timing={row.timing}>
      <p class="back">
        <a href="#progress">{t('progress_allMetrics')}</a>
      </p>
      <h2>{name}</h2>
      <p class="sentence figures">{metricSentence(row, plan, today)}</p>
      {row.value !== null && row.role === 'scored' && (
        <div class={row.timing === 'leading' ? 'signals' : 'outcomes'}>
          <Gauge row={row} />
        </div>
      )}
      <p class="bottom figures">
        {row.verdict && row.role === 'scored' && <Verdict verdict={row.verdict} />}
        {source && <span>{source}</span>}
        {row.stale && <span class="stale">{t('progress_stale', dateText(row.stale, today))}</span>}
      </p>
      <FlagNotes flags={row.flags} all={progress.flags} plan={plan} />
      {history && row.flags.length > 0 && (
        <FlagTalk metric={row.metric} day={day} notes={history.notes} papers={door.papers} today={today} />
      )}
      {charts && chart ? <charts.MetricCharts source={chart} today={today} /> : <Skeleton rows={3} />}
      {history && (
        <Annotations
          metric={row.metric}
          day={day}
          annotations={history.annotations}
          papers={door.papers}
          today={today}
        />
      )}
      <h3 class="section-label">{t('progress_behind')}</h3>
      <Working
        id={`working-${row.metric}`}
        row={row}
        data={data}
        total={progress.total}
        today={today}
        readSources={door.readSources}
      />
    </article>
  );
}
