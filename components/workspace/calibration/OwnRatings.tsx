import type { Round } from '@/lib/model/calibration';
import { number, t } from '@/lib/platform/i18n';
import { labelOf, unitsOf } from '@/lib/review/calibration/units';

/** What was handed in, piece by piece. */
export function OwnRatings({ round: { pack, own } }: { round: Pick<Round, 'pack' | 'own'> }) {
  const given = new Map(own?.ratings.map((one) => [one.unit, one]));
  return (
    <details class="no-print">
      <summary>{t('calibration_ownRatings')}</summary>
      <ol class="own-ratings">
        {unitsOf(pack).map(({ id, row, item }) => {
          const one = given.get(id);
          return (
            <li key={id} dir="auto">
              <b class="figures">{one ? number(one.rating) : t('calibration_notRated')}</b>{' '}
              {t(`rubric_${row.row}`)} <span class="soft">{labelOf(item)}</span>
              {one?.reason && <span class="hint">{one.reason}</span>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
