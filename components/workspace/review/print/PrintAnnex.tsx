import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import { fullDay, listed } from '@/components/workspace/plan-print/sheet-texts';
import { dateIn } from '@/lib/model/calendar-date';
import { number, t } from '@/lib/platform/i18n';
import { drawnEvidence, receiptState } from '@/lib/review/evidence-view';
import { markOf, type Numbered } from './annex';
import type { PrintProps } from './print-props';

/** Every piece that was handed over, by its number: day, record, own words, what it counts toward, what became of it. */
export function PrintAnnex({ material, review, all }: PrintProps & { all: readonly Numbered[] }) {
  const { plan } = material;
  const drawn = drawnEvidence(material);
  return (
    <table class="print-table print-annex">
      <thead>
        <tr>
          <th scope="col" class="number">
            {t('print_no')}
          </th>
          <th scope="col">{t('print_day')}</th>
          <th scope="col">{t('print_record')}</th>
          <th scope="col">{t('print_words')}</th>
          <th scope="col">{t('print_toward')}</th>
          <th scope="col">{t('print_receipt')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ piece, number: place }) => {
          const mark = markOf(piece.id, review);
          const marks = [
            t(`workspace_standing_${receiptState(piece)}`),
            ...(drawn.has(piece.id) ? [t('print_drawn')] : []),
            ...(mark ? [t(`print_marked_${mark.mark}`)] : []),
          ];
          return (
            <tr key={piece.id}>
              <td class="number">{number(place)}</td>
              <td class="figures print-day">{fullDay(dateIn(plan.timeZone, new Date(piece.capturedAt)))}</td>
              <td>{recordName(piece.record)}</td>
              <td dir="auto">{piece.words || piece.quote?.text || t('papers_noWords')}</td>
              <td>{listed(piece.metrics.map((metric) => metricName(metric, plan)))}</td>
              <td>{marks.join(', ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
