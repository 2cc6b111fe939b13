import { figureOf } from '@/components/shared/figures';
import { number, t } from '@/lib/platform/i18n';
import type { Figure } from '@/lib/progress/challenge';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { Way } from './Way';

/** Objections to this number, with the figure both ways: both stay visible for good. And the way to raise one. */
export function WorkingChallenges({ row }: { row: ProgressRow }) {
  return (
    <>
      {row.challenges.length > 0 && (
        <table class="contested figures">
          <caption>{t('progress_working_challenges')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('progress_working_challenge')}</th>
              <th scope="col">{t('progress_working_with')}</th>
              <th scope="col">{t('progress_working_without')}</th>
            </tr>
          </thead>
          <tbody>
            {row.challenges.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Way to={`challenges/${one.id}`}>{t(`progress_challenge_${one.state}`)}</Way>
                </th>
                <td data-counts={one.counts === 'with'}>{eitherWay(row, one.with)}</td>
                <td data-counts={one.counts === 'without'}>
                  {one.without ? eitherWay(row, one.without) : t('progress_working_notCountable')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="acts">
        <Way to={`challenges/new/${row.metric}`} class="button">
          {t('progress_challengeThis')}
        </Way>
      </p>
    </>
  );
}

function eitherWay(row: ProgressRow, { good, n, value }: Figure): string {
  if (value === null) return t('popup_noCases');
  const figure = figureOf(row, value);
  return row.kind === 'rate' && n !== null
    ? t('progress_figureAndCounts', figure, t('popup_of', number(good), number(n)))
    : figure;
}
