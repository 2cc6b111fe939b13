import { figureText } from '@/components/progress/row-text';
import { metricName } from '@/components/shared/metric-name';
import { fullDay } from '@/components/workspace/plan-print/sheet-texts';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { saidOf } from '../sections/edit-review';
import { PrintAnswer } from './PrintAnswer';
import type { PrintProps } from './print-props';

/** Each figure as both read it: two columns of one width and one size, the employee's first. */
export function PrintReading(props: PrintProps) {
  const { material, review, progress } = props;
  const readings = papersOf(material, 'reading').filter(({ removed }) => !removed);
  const rows = progress.rows.filter(
    ({ role, metric }) => role === 'scored' || readings.some(({ paper }) => paper.metric === metric),
  );
  return (
    <table class="print-table print-readings">
      <thead>
        <tr>
          <th scope="col">{t('print_metric')}</th>
          <th scope="col">{t('reviewPage_readingOf', review.employee.name)}</th>
          <th scope="col">
            {review.manager ? t('reviewPage_readingOf', review.manager) : t('reviewPage_readingManager')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const own = readings.filter(({ paper }) => paper.metric === row.metric);
          const comment = saidOf(review.comments, row.metric);
          return (
            <tr key={row.metric}>
              <th scope="row">
                <span dir="auto">{metricName(row.metric, material.plan)}</span>
                <span class="figures print-figure">{figureText(row)}</span>
              </th>
              <td dir="auto">
                {own.map(({ id, paper }) => (
                  <p key={id}>
                    {paper.text} <span class="print-under figures">{fullDay(paper.on)}</span>
                  </p>
                ))}
                {own.length === 0 && <p class="print-empty">{t('reviewPage_noReading')}</p>}
              </td>
              <td dir="auto">
                <p>{comment.trim() || <span class="print-empty">{t('review_nothingSaid')}</span>}</p>
                {comment.trim() !== '' && <PrintAnswer item={`metric:${row.metric}`} review={review} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
