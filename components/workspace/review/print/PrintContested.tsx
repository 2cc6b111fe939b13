import { figureOf } from '@/components/shared/figures';
import { number, t } from '@/lib/platform/i18n';
import type { Figure } from '@/lib/progress/challenge';
import type { ProgressRow } from '@/lib/progress/progress-row';

/** Objections to a figure, with it and without what is objected to; which one counts is said in words. */
export function PrintContested({ row }: { row: ProgressRow }) {
  if (row.challenges.length === 0) return null;
  return (
    <table class="print-table">
      <thead>
        <tr>
          <th scope="col">{t('progress_working_challenges')}</th>
          <th scope="col">{t('progress_working_with')}</th>
          <th scope="col">{t('progress_working_without')}</th>
          <th scope="col">{t('print_counts')}</th>
        </tr>
      </thead>
      <tbody>
        {row.challenges.map((one) => (
          <tr key={one.id}>
            <th scope="row">{t(`progress_challenge_${one.state}`)}</th>
            <td class="figures">{eitherWay(row, one.with)}</td>
            <td class="figures">
              {one.without ? eitherWay(row, one.without) : t('progress_working_notCountable')}
            </td>
            <td>{t(`progress_working_${one.counts}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function eitherWay(row: ProgressRow, { good, n, value }: Figure): string {
  if (value === null) return t('popup_noCases');
  const figure = figureOf(row, value);
  return row.kind === 'rate' && n !== null
    ? t('progress_figureAndCounts', figure, t('popup_of', number(good), number(n)))
    : figure;
}
