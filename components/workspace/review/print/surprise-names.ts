import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import { t } from '@/lib/platform/i18n';
import { type SurprisePoint, surprisesOf } from '@/lib/review/surprises';
import { pointNames } from '../point-names';
import { gapName } from '../sections/answer-items';
import type { PrintProps } from './print-props';

/** Points that no check-in raised, each by its name and with what the manager says to that. */
export function surpriseNames(props: PrintProps): { key: string; name: string; why: string }[] {
  const { material, review, progress, today } = props;
  const { never } = surprisesOf({ material, review, progress, today, namesOf: pointNames(material.plan) });
  return never.map((point) => ({
    key: point.key,
    name: nameOf(point, props),
    why: review.surprises.find((one) => one.point === point.key)?.why ?? '',
  }));
}

function nameOf({ kind, about }: SurprisePoint, { material, review }: PrintProps): string {
  const { plan, evidence } = material;
  if (kind === 'metric') return metricName(about, plan);
  if (kind === 'flag') return t('review_pointFlag', metricName(about, plan));
  if (kind === 'rating') return t('challenges_about_rating', t(`rubric_${about}`));
  if (kind === 'gap') return gapName(review.gaps.find(({ id }) => id === about));
  const piece = evidence.find(({ id }) => id === about);
  return piece ? t('review_aboutPiece', recordName(piece.record)) : t('review_aboutPieceGone');
}
