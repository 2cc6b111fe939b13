import { dateText, daysText } from '@/components/shared/calendar';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import { day, t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { TableFrame } from './TableFrame';

interface Props {
  rows: readonly ProgressRow[];
  plan: Plan | null;
  today: Date;
}

/** What each metric's figure comes from, what it covers, and how old it is. */
export function StandingTable({ rows, plan, today }: Props) {
  return (
    <TableFrame label={t('figures_standing')}>
      <table class="figures-table">
        <caption>{t('figures_standing')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures_column_metric')}</th>
            <th scope="col">{t('figures_column_source')}</th>
            <th scope="col">{t('figures_column_covers')}</th>
            <th scope="col">{t('figures_column_read')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.metric}>
              <th scope="row" dir="auto">
                {metricName(row.metric, plan)}
              </th>
              <td>{sourceText(row, today)}</td>
              <td class="figures">{row.window ? daysText(row.window, today) : ''}</td>
              <td class="figures">
                {row.readAt ? day(new Date(row.readAt), today) : ''}
                {row.stale && <span class="stale">{t('figures_stale', dateText(row.stale, today))}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Where the figure comes from; without one, why there is none and when it will be looked at again. */
function sourceText(row: ProgressRow, today: Date): string {
  if (row.state === 'notYet' && row.revisit) return t('figures_notYet', dateText(row.revisit, today));
  if (row.source) return t(`figures_source_${row.source}`);
  return t(row.state === 'noCases' ? 'figures_noCases' : 'figures_noSource');
}
