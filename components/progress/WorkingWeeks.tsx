import type { Rollup } from '@/lib/model/rollup';
import { day, number, t } from '@/lib/platform/i18n';

interface Props {
  /** of one metric, any order */
  rollups: Rollup[];
  /** false where records cannot answer the metric: then only the tags are listed */
  measured: boolean;
}

/** The weeks a number was added up from, newest first: its source rows. */
export function WorkingWeeks({ rollups, measured }: Props) {
  const weeks = rollups
    .filter((one) => one.tagged > 0)
    .sort((one, other) => (one.week < other.week ? 1 : -1));
  if (weeks.length === 0) return null;
  const newest = new Date(`${weeks[0]?.week}T12:00:00Z`);
  return (
    <table class="weeks figures">
      <thead>
        <tr>
          <th scope="col">{t('popup_week')}</th>
          {measured && <th scope="col">{t('popup_weekGood')}</th>}
          {measured && <th scope="col">{t('popup_weekKnown')}</th>}
          <th scope="col">{t('popup_weekTagged')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((one) => (
          <tr key={one.week}>
            <th scope="row">{day(new Date(`${one.week}T12:00:00Z`), newest, 'UTC')}</th>
            {measured && <td>{number(one.good)}</td>}
            {measured && <td>{number(one.known)}</td>}
            <td>{number(one.tagged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
