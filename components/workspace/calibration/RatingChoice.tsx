import { useId } from 'preact/hooks';
import type { PackRow } from '@/lib/model/calibration';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  row: PackRow;
  /** null: nothing is chosen beforehand */
  rating: number | null;
  onChange: (rating: number) => void;
}

const POINTS = [1, 2, 3, 4, 5] as const;

/** The five points of a row with their anchors. */
export function RatingChoice({ row, rating, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="rating-choice">
      <legend>{t(`rubric_${row.row}`)}</legend>
      {POINTS.map((point) => (
        <label key={point}>
          <input
            type="radio"
            name={name}
            value={point}
            checked={rating === point}
            onChange={() => onChange(point)}
          />
          <b class="figures">{number(point)}</b>
          <span dir="auto">{anchorOf(row, point)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function anchorOf({ anchors }: PackRow, point: (typeof POINTS)[number]): string {
  if (point === 1) return anchors.one;
  if (point === 3) return anchors.three;
  if (point === 5) return anchors.five;
  return t('calibration_between', number(point - 1), number(point + 1));
}
