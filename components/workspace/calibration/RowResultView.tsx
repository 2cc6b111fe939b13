import { number, t, tn } from '@/lib/platform/i18n';
import { readAlpha } from '@/lib/review/agreement';
import type { RowResult } from '@/lib/review/calibration/results';
import { DifferenceTable, type ReasonOf } from './DifferenceTable';

interface Props {
  result: RowResult;
  raters: readonly string[];
  own: number | null;
  reasonOf?: ReasonOf;
}

/** One row: how often everybody agreed, where they did not, and a coefficient where there is enough for one. */
export function RowResultView({ result, raters, own, reasonOf }: Props) {
  const { row, agreement, skewed } = result;
  const { items, raw, differing, coefficient, why } = agreement;
  const differ = differing
    .flatMap((id) => result.items.filter((item) => item.id === id))
    .sort((a, b) => widthOf(b.ratings) - widthOf(a.ratings));
  return (
    <section class="row-result" data-row={row}>
      <h3>{t(`rubric_${row}`)}</h3>
      {raw === null ? (
        <p>{t('calibration_nothingShared')}</p>
      ) : (
        <p class="figures" data-raw={raw}>
          <b>{t('calibration_raw', number(raw, 1))}</b>{' '}
          {tn('calibration_rawOf', items, number(items - differing.length))}
        </p>
      )}
      {coefficient && (
        <>
          <p class="figures" data-coefficient={coefficient.value}>
            <b>{t(`calibration_${coefficient.kind}`, number(coefficient.value, 3))}</b>{' '}
            {coefficient.interval
              ? t(
                  'calibration_interval',
                  number(coefficient.interval.low, 2),
                  number(coefficient.interval.high, 2),
                )
              : t('calibration_noInterval')}
          </p>
          <p class="soft">
            {coefficient.kind === 'alpha'
              ? t(`calibration_reading_${readAlpha(coefficient.value)}`)
              : t('calibration_kappaAbout')}
          </p>
          {skewed && <p class="soft">{t('calibration_skewed')}</p>}
        </>
      )}
      {why && raw !== null && <p class="soft">{t(`calibration_why_${why}`)}</p>}
      {differ.length > 0 && <DifferenceTable {...{ raters, own, row, reasonOf }} items={differ} />}
      {differ.length === 0 && raw !== null && <p>{t('calibration_noDifference')}</p>}
    </section>
  );
}

/** How far apart the ratings of one piece lie. */
function widthOf(ratings: readonly (number | null)[]): number {
  const given = ratings.filter((one) => one !== null);
  return Math.max(...given) - Math.min(...given);
}
