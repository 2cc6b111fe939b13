import { daysText } from '@/components/shared/calendar';
import { figureOf, rangeOf } from '@/components/shared/figures';
import { recordName } from '@/components/shared/record-name';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Rollup } from '@/lib/model/rollup';
import { day, number, t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { MetricSources } from './progress-data';
import { Way } from './Way';
import { WorkingWeeks } from './WorkingWeeks';

interface Props {
  row: ProgressRow;
  rollups: Rollup[];
  measurements: readonly MeasurementRow[];
  sources: MetricSources | null;
  today: Date;
}

/** The rows a number was made of: measurements that counted, weeks of tagged records, and the records themselves. */
export function WorkingSources({ row, rollups, measurements, sources, today }: Props) {
  const counted = measurements.filter(({ id }) => row.counted.includes(id));
  return (
    <>
      {counted.length > 0 && (
        <table class="counted figures">
          <caption>{t('progress_working_rows')}</caption>
          <tbody>
            {counted.map((one) => (
              <tr key={one.id}>
                <th scope="row">{daysText(one, today)}</th>
                <td>{measuredText(row, one)}</td>
                <td>
                  <Way to={`figures/${one.batch}`}>
                    {t(`progress_from_${one.origin.kind}`, day(new Date(one.readAt), today))}
                  </Way>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <WorkingWeeks rollups={rollups} measured={row.source === 'tagged' || row.state === 'noCases'} />
      {sources && sources.rows.length > 0 && (
        <p class="records figures">
          {t('popup_working_newest')}{' '}
          {sources.rows.map((one) => (
            <Way key={one.id} to={`evidence/${one.id}`}>
              {recordName(one.record)}
            </Way>
          ))}
        </p>
      )}
    </>
  );
}

function measuredText(row: ProgressRow, { figure }: MeasurementRow): string {
  if (figure.kind === 'rate') return t('popup_of', number(figure.good), number(figure.n));
  const value = figureOf(row, figure.value);
  return figure.interval ? t('popup_countsAndRange', value, rangeOf(row, figure.interval)) : value;
}
