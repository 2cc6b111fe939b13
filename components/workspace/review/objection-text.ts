import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import type { Objection } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';

/** What an objection is about, in a line. */
export function objectionAbout({ about }: Pick<Objection, 'about'>, material: ReviewMaterial): string {
  if (about.kind === 'rating') return t('challenges_about_rating', t(`rubric_${about.row}`));
  if (about.kind === 'number') return t('challenges_about_number', metricName(about.metric, material.plan));
  const piece = material.evidence.find(({ id }) => id === about.evidence);
  return piece ? t('review_aboutPiece', recordName(piece.record)) : t('review_aboutPieceGone');
}

/** Where an objection stands: waiting, waiting longer than agreed, or decided. */
export function objectionState({ decision, dueOn }: Objection, today: string) {
  return decision?.outcome ?? (dueOn < today ? 'overdue' : 'pending');
}
