import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import type { Gap, Review } from '@/lib/model/review';
import type { ReviewSection } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';

/** A name in a list; the whole text stands in its own section. */
const LONGEST = 80;

/** What waits for the employee's word, and where it stands: ratings given, gaps, the manager's readings. */
export function itemsToAnswer(review: Review): { item: string; section: ReviewSection }[] {
  return [
    ...review.ratings
      .filter(({ rating }) => rating !== null)
      .map(({ row }) => ({ item: `rating:${row}`, section: 'ratings' as const })),
    ...review.gaps.map(({ id }) => ({ item: `gap:${id}`, section: 'objectives' as const })),
    ...review.comments.map(({ metric }) => ({ item: `metric:${metric}`, section: 'reading' as const })),
  ];
}

/** A gap by its words. */
export function gapName(gap: Gap | undefined): string {
  return gap?.text.trim() ? t('review_gapNamed', shortened(gap.text.trim())) : t('review_gapUnnamed');
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** What an answered item is called. */
export function itemName(item: string, review: Review, { plan, evidence }: ReviewMaterial): string {
  const [kind, key = ''] = [item.slice(0, item.indexOf(':')), item.slice(item.indexOf(':') + 1)];
  if (kind === 'rating') return t(`rubric_${key}`);
  if (kind === 'metric') return metricName(key, plan);
  if (kind === 'gap') return gapName(review.gaps.find(({ id }) => id === key));
  const piece = evidence.find(({ id }) => id === key);
  return piece ? recordName(piece.record) : t('review_aboutPieceGone');
}
