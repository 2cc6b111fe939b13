import { useMemo } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';
import { ReviewPrint } from './print/ReviewPrint';
import type { SectionProps } from './section';
import { progressIn } from './work-out';

interface Props extends Pick<SectionProps, 'material' | 'review' | 'template' | 'today'> {
  /** the address of the review itself */
  back: string;
  onPrint: () => void;
}

/** The review as the document it prints as, and the way back. */
export function PrintedReview({ back, onPrint, ...same }: Props) {
  const { material, review } = same;
  const progress = useMemo(() => progressIn(material, review), [material, review]);
  return (
    <>
      <p class="review-ways no-print">
        <a href={back}>{t('reviews_backToReview')}</a>
      </p>
      <ReviewPrint {...same} progress={progress} onPrint={onPrint} />
    </>
  );
}
