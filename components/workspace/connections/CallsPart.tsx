import { dateText } from '@/components/shared/calendar';
import type { OrgRow } from '@/lib/model/org';
import { moment, number, t } from '@/lib/platform/i18n';

/** What our reading cost: calls by day, beside what the org counts of everybody. */
export function CallsPart({ row, today }: { row: OrgRow; today: Date }) {
  const { calls, usage } = row;
  const most = Math.max(1, ...calls.map(({ count }) => count));
  return (
    <section class="calls" aria-labelledby="connections-calls">
      <h3 id="connections-calls">{t('connections_calls')}</h3>
      {calls.length === 0 ? (
        <p>{t('connections_noCalls')}</p>
      ) : (
        <table class="calls-table">
          <caption class="unseen">{t('connections_calls')}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{t('connections_day')}</th>
              <th scope="col">{t('connections_ownCalls')}</th>
            </tr>
          </thead>
          <tbody>
            {calls.slice(0, 14).map(({ on, count }) => (
              <tr key={on}>
                <th scope="row" class="figures">
                  {dateText(on, today)}
                </th>
                <td class="figures">
                  {number(count)}
                  <i aria-hidden="true" style={{ inlineSize: `${(100 * count) / most}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        {usage
          ? t(
              'connections_usage',
              number(usage.used),
              number(usage.of),
              t('shared_percent', number((100 * usage.used) / Math.max(1, usage.of), 1)),
              moment(new Date(usage.at)),
            )
          : t('connections_noUsage')}
      </p>
      <p class="hint">{t('connections_rule')}</p>
    </section>
  );
}
