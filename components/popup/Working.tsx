import { useEffect, useState } from 'preact/hooks';
import { figure, percent, range, targetText } from '@/components/shared/figures';
import type { MetricId } from '@/lib/model/evidence';
import type { Rollup } from '@/lib/model/rollup';
import { day, moment, number, t, tn } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-rows';
import type { MetricSources } from './popup-door';
import { WorkingWeeks } from './WorkingWeeks';

interface Props {
  id: string;
  row: ProgressRow;
  rollups: Rollup[];
  /** last day of the plan, `YYYY-MM-DD` */
  until: string;
  readSources: (metric: MetricId) => Promise<MetricSources>;
}

/** The lines between definition and weeks: what was counted, how sure it is, what was agreed. */
function lines(row: ProgressRow): [label: string, value: string][] {
  const measured: [string, string][] =
    row.state === 'noSource'
      ? []
      : [
          [t('popup_working_counted'), t('popup_of', number(row.good), number(row.n))],
          [t('popup_working_unknown'), tn('popup_working_unknownCount', row.unknown)],
        ];
  if (row.interval) measured.push([t('popup_working_interval'), range(row.interval)]);
  if (row.provisional) measured.push([t('popup_working_sure'), t('popup_working_provisional')]);
  if (row.tooFew) measured.push([t('popup_working_sure'), t('popup_working_tooFew', number(row.minimum))]);
  measured.push([t('popup_working_tagged'), tn('popup_examples', row.tagged)]);
  if (row.target !== null)
    measured.push([t('popup_working_target'), targetText(row.metric, row.target, row.direction)]);
  if (row.baseline !== null) measured.push([t('popup_working_baseline'), figure(row.metric, row.baseline)]);
  if (row.role === 'scored')
    measured.push([t('popup_working_weight'), t('popup_working_ofPlan', percent(row.weight))]);
  return measured;
}

/** Everything behind one number: definition, formula, inputs, source, weeks, newest records. */
export function Working({ id, row, rollups, until, readSources }: Props) {
  const [sources, setSources] = useState<MetricSources | null>(null);
  useEffect(() => {
    void readSources(row.metric).then(setSources);
  }, [row]);
  return (
    <section id={id} class="working" aria-label={t('popup_working', t(`metric_${row.metric}`))}>
      {row.value !== null && row.target !== null && (
        <p class="sentence figures">
          {t(
            'popup_sentence',
            percent(row.value),
            targetText(row.metric, row.target, row.direction),
            day(new Date(`${until}T12:00:00Z`), new Date(`${until}T12:00:00Z`), 'UTC'),
            number(row.n),
          )}
        </p>
      )}
      <p>{t(`metric_${row.metric}_definition`)}</p>
      <p class="formula">{t(`metric_${row.metric}_formula`)}</p>
      <dl class="figures">
        {lines(row).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('popup_working_source')}</dt>
          <dd>
            {row.state === 'noSource'
              ? t('popup_working_noSource')
              : tn('popup_working_fromTagged', row.records)}
          </dd>
        </div>
        {sources?.readAt && (
          <div>
            <dt>{t('popup_working_read')}</dt>
            <dd>{moment(new Date(sources.readAt))}</dd>
          </div>
        )}
      </dl>
      <WorkingWeeks rollups={rollups} measured={row.state !== 'noSource'} />
      {sources && sources.rows.length > 0 && (
        <p class="records figures">
          {t('popup_working_newest')}{' '}
          {sources.rows.map((one) => (
            <span key={one.id} title={day(new Date(one.capturedAt), new Date(one.capturedAt))}>
              {t('popup_number', one.record.id)}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
