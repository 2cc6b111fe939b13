import type { PrintProps } from '@/components/workspace/review/print/print-props';
import { progressIn } from '@/components/workspace/review/work-out';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { t } from '@/lib/platform/i18n';
import { sampleMaterial, sampleReview, WRITTEN } from '../sample-material';

/** A review before anybody wrote anything, with nothing handed over but the plan. */
export function emptyReview(): PrintProps {
  const material = sampleMaterial({
    pieces: 0,
    papers: [],
    figures: { ...sampleMaterial().figures, measurements: [] },
  });
  const review = sampleReview(material, { manager: '' });
  return {
    material,
    review,
    template: defaultTemplate(t),
    progress: progressIn(material, review),
    today: WRITTEN,
  };
}
