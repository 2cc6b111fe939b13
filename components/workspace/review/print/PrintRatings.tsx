import { number, t } from '@/lib/platform/i18n';
import { CausesSplit } from '../sections/CausesSplit';
import { anchorText } from '../sections/RatingScale';
import { type Numbered, refsTo } from './annex';
import { PrintAnswer } from './PrintAnswer';
import { PrintSaid } from './PrintSection';
import { asSection, type PrintProps } from './print-props';

const ANCHORS = [1, 3, 5] as const;

/** Row by row: the anchors, what was chosen and why, on which pieces it rests, and the employee's answer. */
export function PrintRatings(props: PrintProps & { all: readonly Numbered[] }) {
  const { material, review, all } = props;
  if (material.plan.rubric.length === 0) return <p>{t('print_noRubric')}</p>;
  return (
    <>
      <CausesSplit {...asSection(props)} onSeen={undefined} />
      {material.plan.rubric.map((row) => {
        const given = review.ratings.find((one) => one.row === row.row);
        const rating = given?.rating ?? null;
        return (
          <section key={row.row} class="print-block">
            <h4>
              {t(`rubric_${row.row}`)}
              <span class="figures">
                {rating === null ? t('review_notRated') : t('review_ratingOf', number(rating))}
              </span>
            </h4>
            <table class="print-anchors">
              <tbody>
                <tr>
                  {ANCHORS.map((one) => (
                    <td key={one} data-on={rating === one || undefined}>
                      <b class="figures">{number(one)}</b> <span dir="auto">{anchorText(row, one)}</span>
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
            {(rating === 2 || rating === 4) && <p class="print-under">{anchorText(row, rating)}</p>}
            <PrintSaid label={t('print_why')} text={given?.rationale ?? ''} empty={t('review_nothingSaid')} />
            <p class="print-under figures">
              {refsTo(given?.evidence ?? [], all) || t('review_restsOnNothing')}
            </p>
            <PrintAnswer item={`rating:${row.row}`} {...props} />
          </section>
        );
      })}
      <PrintSaid label={t('print_sameRatings')} text={review.sameRatings} />
    </>
  );
}
