import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dateText } from '@/components/shared/calendar';
import { Gauge } from '@/components/shared/Gauge';
import { metricName } from '@/components/shared/metric-name';
import { Verdict } from '@/components/shared/Verdict';
import type { MetricId } from '@/lib/model/evidence';
import { t } from '@/lib/platform/i18n';
import type { Flag, ProgressRow } from '@/lib/progress/progress-row';
import type { Total } from '@/lib/progress/total';
import { FlagMark } from './FlagMark';
import { flagNumber } from './FlagNotes';
import { flagAside } from './flag-text';
import { NameTip } from './NameTip';
import type { MetricSources, ProgressData } from './progress-data';
import { figureText, footText, sourceText } from './row-text';
import { Way } from './Way';
import { Working } from './Working';

export interface MetricRowProps {
  row: ProgressRow;
  data: ProgressData;
  /** every flag there is, to number them */
  flags: readonly Flag[];
  total: Total | null;
  today: Date;
  readSources: (metric: MetricId) => Promise<MetricSources>;
  /** a small picture of the time behind the figure; null: none yet. Only where there is room beside the row */
  beside?: (row: ProgressRow) => ComponentChildren;
}

/** One metric: its name opens the working in place, and says what it means when it is pointed at. */
export function MetricRow({ row, data, flags, total, today, readSources, beside }: MetricRowProps) {
  const [open, setOpen] = useState(false);
  const { plan } = data;
  const name = metricName(row.metric, plan);
  const id = `working-${row.metric}`;
  const quiet = row.role !== 'scored';
  const source = sourceText(row, today);
  const foot = footText(row, plan);
  return (
    <li class="metric" aria-label={name} data-state={row.state} data-role={row.role}>
      <div class="top">
        <h3>
          <NameTip id={`tip-${row.metric}`} row={row}>
            <button
              type="button"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-describedby={`tip-${row.metric}`}
              onClick={() => setOpen(!open)}
            >
              {name}
            </button>
          </NameTip>
          {row.shared && <span class="shared">{t('progress_shared')}</span>}
        </h3>
        <span class="figure figures">{figureText(row)}</span>
      </div>
      {(row.state === 'measured' || row.state === 'noCases') && !quiet && <Gauge row={row} />}
      <div class="bottom">
        {row.verdict && !quiet && <Verdict verdict={row.verdict} />}
        {foot && <span class="counts figures">{foot}</span>}
        {source && <span class="source figures">{source}</span>}
        {row.stale && <span class="stale figures">{t('progress_stale', dateText(row.stale, today))}</span>}
        {row.flags.map((flag) => (
          <span key={`${flag.kind}-${flag.metric}-${flag.guard}`} class="flag-aside">
            <FlagMark number={flagNumber(flags, flag)} />
            {flagAside(flag, row.metric, plan)}
          </span>
        ))}
      </div>
      {beside && (
        <Way to={`progress/${row.metric}`} class="over-time" label={t('progress_overTimeOf', name)}>
          {beside(row) ?? t('progress_overTime')}
        </Way>
      )}
      {open && (
        <Working id={id} row={row} data={data} total={total} today={today} readSources={readSources} />
      )}
    </li>
  );
}
