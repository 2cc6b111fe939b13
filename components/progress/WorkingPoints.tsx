import { figureOf } from '@/components/shared/figures';
import { number, t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { Contribution } from '@/lib/progress/total';
import { points } from './contribution';

interface Props {
  row: ProgressRow;
  /** its part of the total; null: there is no total */
  part: Contribution | null;
}

/** The anchors agreed, the points this figure earns between them, and what that brings to the total. */
export function WorkingPoints({ row, part }: Props) {
  if (row.role !== 'scored' || row.baseline === null || row.target === null || row.direction === 'band')
    return null;
  const floor = row.floor ?? 2 * row.baseline - row.target;
  const anchors: [number, number][] = [
    [floor, 0],
    [row.baseline, 50],
    [row.target, 100],
  ];
  if (row.stretch !== null) anchors.push([row.stretch, 120]);
  return (
    <>
      <table class="anchors figures">
        <caption>{t('progress_working_anchors')}</caption>
        <tbody>
          <tr>
            <th scope="row">{t('progress_working_anchorAt')}</th>
            {anchors.map(([at, worth]) => (
              <td key={worth}>{figureOf(row, at)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('progress_pointsEarned')}</th>
            {anchors.map(([, worth]) => (
              <td key={worth}>{number(worth)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p class="figures">{earnedText(row, part)}</p>
    </>
  );
}

function earnedText(row: ProgressRow, part: Contribution | null): string {
  if (row.points === null || row.value === null) return noPoints(row);
  const value = figureOf(row, row.value);
  if (row.earned !== null && row.earned > row.points)
    return t('progress_working_capped', value, points(row.earned), points(row.points));
  const earns = t('progress_working_earns', value, points(row.points));
  if (part === null || part.printed === null) return earns;
  const brings = points(part.printed);
  // what is absent leaves its weight to the others
  return part.share === part.weight
    ? t('progress_working_brings', value, points(row.points), number(row.weight), brings)
    : t('progress_working_bringsMore', earns, number(row.weight), number(part.share, 1), brings);
}

function noPoints(row: ProgressRow): string {
  if (row.source === 'tagged' && row.agreedSource !== 'tagged') return t('progress_working_sampleOnly');
  return t(`progress_working_none_${row.absence ?? 'notYet'}`);
}
