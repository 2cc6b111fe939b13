import { Quote } from '@/components/shared/Quote';
import { recordTitle } from '@/components/shared/record-name';
import { number, t } from '@/lib/platform/i18n';
import type { Numbered } from './annex';
import { PrintAnswer } from './PrintAnswer';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';

/** What one customer got from this work, or why no such story is told. */
export function PrintStory({ review, all }: PrintProps & { all: readonly Numbered[] }) {
  const chosen = all.find(({ piece }) => piece.id === review.story.evidence);
  return (
    <>
      {chosen && (
        <div class="print-story">
          <p class="print-card-head">
            <b>{t('print_exampleHead', number(chosen.number), recordTitle(chosen.piece.record))}</b>
          </p>
          {chosen.piece.words && <p dir="auto">{chosen.piece.words}</p>}
          {chosen.piece.quote && <Quote quote={chosen.piece.quote} />}
          <PrintAnswer item={`evidence:${chosen.piece.id}`} review={review} />
        </div>
      )}
      {(!chosen || review.story.reason.trim() !== '') && (
        <PrintSaid
          label={t('review_storyReason')}
          text={review.story.reason}
          empty={t('review_nothingSaid')}
        />
      )}
    </>
  );
}
