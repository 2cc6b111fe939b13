import { useState } from 'preact/hooks';
import { percent, range } from '@/components/shared/figures';
import { Gauge } from '@/components/shared/Gauge';
import { inSentence } from '@/components/shared/in-sentence';
import { Verdict } from '@/components/shared/Verdict';
import type { MetricId } from '@/lib/model/evidence';
import type { Rollup } from '@/lib/model/rollup';
import { number, t, tn } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-rows';
import type { MetricSources } from './popup-door';
import { Working } from './Working';

interface Props {
  row: ProgressRow;
  rollups: Rollup[];
  /** last day of the plan, `YYYY-MM-DD` */
  until: string;
  readSources: (metric: MetricId) => Promise<MetricSources>;
}

/** The figure at the row's end: a share, or the bare counts where a share would claim too much. */
function figure(row: ProgressRow): string {
  if (row.state === 'noSource') return t('popup_noSource');
  if (row.value === null) return t('popup_noCases');
  return saysCounts(row) ? t('popup_of', number(row.good), number(row.n)) : percent(row.value);
}

/** A share of very few, or of promises, is better read as it was counted. */
function saysCounts(row: ProgressRow): boolean {
  return row.tooFew || row.timing === 'leading';
}

/** The figures under the gauge: what a signal leads to, or how many and how sure. */
function foot(row: ProgressRow): string {
  if (row.state !== 'measured')
    return row.tagged === 0 ? t('popup_noExamples') : tn('popup_examples', row.tagged);
  if (row.leadsTo) return t('popup_leadsTo', inSentence(t(`metric_${row.leadsTo}`)));
  const counts = t('popup_of', number(row.good), number(row.n));
  if (!row.interval) return counts;
  return saysCounts(row) ? range(row.interval) : t('popup_countsAndRange', counts, range(row.interval));
}

/** One metric: its name opens the working in place. */
export function MetricRow({ row, rollups, until, readSources }: Props) {
  const [open, setOpen] = useState(false);
  const name = t(`metric_${row.metric}`);
  const id = `working-${row.metric}`;
  const quiet = row.role !== 'scored';
  return (
    <li class="metric" aria-label={name} data-state={row.state} data-role={row.role}>
      <div class="top">
        <h3>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        </h3>
        <span class="figure figures">{figure(row)}</span>
      </div>
      {row.state !== 'noSource' && !quiet && <Gauge row={row} />}
      <div class="bottom">
        {row.verdict && !quiet && <Verdict verdict={row.verdict} />}
        <span class="counts figures">{foot(row)}</span>
        {row.source && <span class="source figures">{tn('popup_fromTagged', row.records)}</span>}
      </div>
      {open && <Working id={id} row={row} rollups={rollups} until={until} readSources={readSources} />}
    </li>
  );
}
