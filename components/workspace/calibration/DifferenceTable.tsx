import { TableFrame } from '@/components/workspace/figures/TableFrame';
import { number, t } from '@/lib/platform/i18n';
import type { RowResult } from '@/lib/review/calibration/results';

/** What a rater said to a rating; empty: nothing. */
export type ReasonOf = (unit: string, rater: number) => string;

interface Props {
  items: RowResult['items'];
  raters: readonly string[];
  own: number | null;
  row: string;
  reasonOf?: ReasonOf;
}

/** What people differ on, the widest apart first: what there is to talk about. */
export function DifferenceTable({ items, raters, own, row, reasonOf }: Props) {
  const title = t('calibration_differing', t(`rubric_${row}`));
  return (
    <TableFrame label={title}>
      <table class="differences">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calibration_piece')}</th>
            {raters.map((name, place) => (
              <th key={name} scope="col" dir="auto">
                {place === own ? t('calibration_you') : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, label, ratings }) => (
            <tr key={id} data-unit={id}>
              <th scope="row" dir="auto">
                {label}
              </th>
              {raters.map((name, place) => (
                <td key={name} class="figures">
                  {ratings[place] == null ? t('calibration_notRated') : number(ratings[place])}
                  {reasonOf?.(id, place) && (
                    <span class="hint" dir="auto">
                      {reasonOf(id, place)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
