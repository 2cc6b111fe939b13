import { percent, range } from '@/components/shared/figures';
import { number, t } from '@/lib/platform/i18n';
import type { ComparedMetric } from '@/lib/review/compare';

/** The same in figures, by the alphabet. */
export function CompareTable({ compared, name }: { compared: ComparedMetric; name: string }) {
  return (
    <table class="snapshot figures">
      <caption>{t('compare_table', name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare_name')}</th>
          <th scope="col">{t('compare_sample')}</th>
          <th scope="col">{t('compare_rate')}</th>
          <th scope="col">{t('compare_interval')}</th>
          <th scope="col">{t('compare_expected')}</th>
          <th scope="col">{t('compare_place')}</th>
        </tr>
      </thead>
      <tbody>
        {compared.people.map(({ name: who, good, n, value, interval, limits, place }, at) => (
          <tr key={`${who} ${at}`}>
            <th scope="row">
              <bdi>{who}</bdi>
            </th>
            <td>{t('popup_of', number(good), number(n))}</td>
            <td>{percent(value)}</td>
            <td>{interval && range(interval)}</td>
            <td>{range(limits.inner)}</td>
            <td>{t(`compare_place_${place}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
