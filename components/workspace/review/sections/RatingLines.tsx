import { number, t } from '@/lib/platform/i18n';
import { AnswerLine } from '../AnswerLine';
import type { SectionProps } from '../section';
import { EvidencePick } from './EvidencePick';
import { FailureSafe } from './FailureSafe';
import { anchorText } from './RatingScale';
import { SameRatings } from './SameRatings';

/** Ratings to be read and answered: the row, what was chosen, its anchor, why, and on what it rests. */
export function RatingLines(props: SectionProps) {
  const { material, review, mode, change, today } = props;
  return (
    <>
      <ul class="cards rating-lines">
        {material.plan.rubric.map((row) => {
          const given = review.ratings.find((one) => one.row === row.row);
          const rating = given?.rating ?? null;
          const name = t(`rubric_${row.row}`);
          return (
            <li key={row.row} class="card stack">
              <h4>{name}</h4>
              <p class="figures">
                {rating === null ? t('review_notRated') : t('review_ratingOf', number(rating))}
              </p>
              {rating !== null && <p class="soft">{anchorText(row, rating)}</p>}
              {given?.rationale && <p dir="auto">{given.rationale}</p>}
              <EvidencePick
                {...{ material, mode, today }}
                label={t('review_rowRests', name)}
                chosen={given?.evidence ?? []}
                onChange={() => undefined}
              />
              {row.row === 'improvement' && <FailureSafe material={material} today={today} />}
              {rating !== null && (
                <AnswerLine item={`rating:${row.row}`} name={name} {...{ review, mode, today, change }} />
              )}
            </li>
          );
        })}
      </ul>
      <SameRatings {...props} />
    </>
  );
}
