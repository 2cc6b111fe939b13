import { metricName } from '@/components/shared/metric-name';
import { Quote } from '@/components/shared/Quote';
import { recordTitle } from '@/components/shared/record-name';
import { fullDay, listed } from '@/components/workspace/plan-print/sheet-texts';
import { dateIn } from '@/lib/model/calendar-date';
import { number, t, tn } from '@/lib/platform/i18n';
import { receiptState } from '@/lib/review/evidence-view';
import { examplesOf, markOf, type Numbered } from './annex';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** Some pieces in full, the story and the endorsed first; every piece stands in the annex. */
export function PrintExamples(props: PrintProps & { all: readonly Numbered[] }) {
  const { all, review } = props;
  const shown = examplesOf(all, review);
  if (shown.length === 0) return <p>{t('reviewPage_noExamples')}</p>;
  return (
    <>
      <p>{tn('print_examplesOf', shown.length, number(all.length))}</p>
      {review.recency.trim() !== '' && <PrintSaid label={t('print_recency')} text={review.recency} />}
      <ul class="print-cards">
        {shown.map((one) => (
          <Example key={one.piece.id} {...props} one={one} />
        ))}
      </ul>
    </>
  );
}

function Example({ one: { piece, number: place }, material, review }: PrintProps & { one: Numbered }) {
  const { plan } = material;
  const mark = markOf(piece.id, review);
  const day = fullDay(dateIn(plan.timeZone, new Date(piece.capturedAt)));
  const names = piece.metrics.map((metric) => metricName(metric, plan));
  return (
    <li class="print-card">
      <p class="print-card-head">
        <b>{t('print_exampleHead', number(place), recordTitle(piece.record))}</b>
        <span class="figures">{day}</span>
        <span>{t(`workspace_standing_${receiptState(piece)}`)}</span>
      </p>
      {piece.words && <p dir="auto">{piece.words}</p>}
      {piece.quote && <Quote quote={piece.quote} limit={420} />}
      <p class="print-under">
        {listed([
          ...names,
          ...(piece.story ? [t('workspace_story')] : []),
          ...(piece.colleague ? [t('markdown_colleague')] : []),
        ])}
      </p>
      {mark && (
        <PrintSaid
          label={t(`print_mark_${mark.mark}`, review.manager || t('print_managerWord'), fullDay(mark.on))}
          text={mark.text}
          empty=""
        />
      )}
    </li>
  );
}
