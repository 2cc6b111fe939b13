import { useId } from 'preact/hooks';
import type { RubricRow } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  row: RubricRow;
  rating: number | null;
  onChoose: (rating: number) => void;
}

const SCALE = [1, 2, 3, 4, 5] as const;

/** What 1, 3 and 5 of a row mean: as agreed in the plan, else as the library says. 2 and 4 lie between. */
export function anchorText({ row, anchors }: RubricRow, rating: number): string {
  if (rating === 1) return anchors.one || t(`rubric_${row}_1`);
  if (rating === 3) return anchors.three || t(`rubric_${row}_3`);
  if (rating === 5) return anchors.five || t(`rubric_${row}_5`);
  return t(rating === 2 ? 'review_between13' : 'review_between35');
}

/** Five choices with their anchors beside them; none is chosen beforehand. */
export function RatingScale({ row, rating, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset class="scale">
      <legend class="unseen">{t('review_rate', t(`rubric_${row.row}`))}</legend>
      {SCALE.map((one) => (
        <label key={one} class="step" data-on={rating === one}>
          <input type="radio" name={group} checked={rating === one} onChange={() => onChoose(one)} />
          <b class="figures">{number(one)}</b>
          <span class={one % 2 === 0 ? 'faint' : undefined}>
            <bdi>{anchorText(row, one)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
