import { useMemo } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import { number, t, tn } from '@/lib/platform/i18n';
import { type SurprisePoint, surprisesOf } from '@/lib/review/surprises';
import { pointNames } from '../point-names';
import type { SectionProps } from '../section';
import { gapName } from './answer-items';
import { SurpriseField } from './SurpriseField';

/** Points of this review that no check-in ever raised. Each wants a why: nobody should hear of it here first. */
export function ContextSurprises(props: SectionProps) {
  const { material, review, progress, change, today } = props;
  const { points, never, checkIns } = useMemo(
    () => surprisesOf({ material, review, progress, today, namesOf: pointNames(material.plan) }),
    [material, review, progress, today],
  );
  const whyOf = (key: string) => review.surprises.find(({ point }) => point === key)?.why ?? '';
  function say(key: string, why: string) {
    const rest = review.surprises.filter(({ point }) => point !== key);
    change({ ...review, surprises: why === '' ? rest : [...rest, { point: key, why }] });
  }

  return (
    <section class="stack surprises" aria-label={t('review_surprises')}>
      <h4>{t('review_surprises')}</h4>
      <p class="figures">
        {points.length === 0
          ? t('review_surprisesNoPoints')
          : t(
              'review_surprisesCount',
              number(never.length),
              tn('review_points', points.length),
              tn('review_checkIns', checkIns),
            )}
      </p>
      <ul class="stack">
        {never.map((point, at) => (
          <li key={point.key}>
            <SurpriseField
              {...props}
              point={point.key}
              name={pointName(point, props)}
              why={whyOf(point.key)}
              before={whyOf(never[at - 1]?.key ?? '')}
              onSay={(why) => say(point.key, why)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a point is called: the figure, the sign on it, the piece, the gap or the rating. */
function pointName({ kind, about }: SurprisePoint, { material, review }: SectionProps): string {
  const { plan, evidence } = material;
  if (kind === 'metric') return metricName(about, plan);
  if (kind === 'flag') return t('review_pointFlag', metricName(about, plan));
  if (kind === 'rating') return t('challenges_about_rating', t(`rubric_${about}`));
  if (kind === 'gap') return gapName(review.gaps.find(({ id }) => id === about));
  const piece = evidence.find(({ id }) => id === about);
  return piece ? t('review_aboutPiece', recordName(piece.record)) : t('review_aboutPieceGone');
}
