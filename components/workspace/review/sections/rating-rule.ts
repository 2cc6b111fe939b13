import { dateIn } from '@/lib/model/calendar-date';
import type { Rating } from '@/lib/model/review';
import { t, tn } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';

/** What a rating has to rest on, said before anything is chosen, and what it rests on now. */
export function ruleText(rating: Rating, { evidence, plan }: ReviewMaterial): string {
  const linked = evidence.filter(({ id }) => rating.evidence.includes(id));
  const months = new Set(
    linked.map(({ capturedAt }) => dateIn(plan.timeZone, new Date(capturedAt)).slice(0, 7)),
  ).size;
  if (rating.rating === null) return t('review_rule');
  const rests =
    linked.length === 0
      ? t('review_restsOnNothing')
      : t('review_restsOn', tn('papers_evidence', linked.length), tn('review_months', months));
  if (rating.rating === 3) return t('review_rule_3', rests);
  if (rating.rating === 2 || rating.rating === 4) return t('review_rule_24', rests);
  return t('review_rule_15', rests);
}
