import { countsText, figureText } from '@/components/progress/row-text';
import { dateText, daysText } from '@/components/shared/calendar';
import { metricName } from '@/components/shared/metric-name';
import { dateIn } from '@/lib/model/calendar-date';
import { moment, number, t, tn } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { SectionProps } from '../section';
import { noon } from './noon';
import { SourceRecords } from './SourceRecords';
import { originOf, readAtOf } from './source-lines';

/** Where every figure comes from, with dates and counts, and what proves that nothing was changed on the way. */
export function Sources({ material, progress }: SectionProps) {
  const { head, plan, figures } = material;
  const now = noon(head.until);
  const rows = progress.rows.filter(({ role, state }) => role === 'scored' || state === 'measured');
  const cell = (row: ProgressRow) => {
    const origin = originOf(row, figures.measurements);
    const readAt = readAtOf(row, material);
    return (
      <tr key={row.metric}>
        <th scope="row">{metricName(row.metric, plan)}</th>
        <td dir="auto">{origin}</td>
        <td>{row.window && row.state === 'measured' ? daysText(row.window, now) : '–'}</td>
        <td>{row.state === 'measured' ? countsText(row) || figureText(row) : '–'}</td>
        <td>{readAt ? moment(new Date(readAt), plan.timeZone) : '–'}</td>
      </tr>
    );
  };
  return (
    <div class="part sources">
      <p>
        {t(
          'reviewPage_asOf',
          moment(new Date(figures.asOf), plan.timeZone),
          daysText({ from: head.from, to: head.until }, now),
        )}
      </p>
      <table class="figures wide">
        <caption>{t('reviewPage_sourcesTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('popup_planMetric')}</th>
            <th scope="col">{t('reviewPage_source')}</th>
            <th scope="col">{t('reviewPage_window')}</th>
            <th scope="col">{t('reviewPage_counted')}</th>
            <th scope="col">{t('reviewPage_readAt')}</th>
          </tr>
        </thead>
        <tbody>{rows.map(cell)}</tbody>
      </table>
      <SourceRecords material={material} />
      <section aria-labelledby="review-proof">
        <h4 id="review-proof">{t('reviewPage_proof')}</h4>
        <ul class="bullets figures">
          <li>
            {t(
              'reviewPage_proofSigned',
              head.by.name,
              dateText(dateIn(plan.timeZone, new Date(head.madeAt)), now),
            )}
          </li>
          <li>{tn('reviewPage_proofRecords', head.records.length, number(head.checkpoint.size))}</li>
          <li>{t('reviewPage_proofPurpose', head.purpose)}</li>
          <li>{t('reviewPage_proofLimits')}</li>
        </ul>
      </section>
    </div>
  );
}
