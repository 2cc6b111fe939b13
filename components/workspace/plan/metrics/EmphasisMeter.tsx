import { metricName } from '@/components/shared/metric-name';
import { coverOf, emphases } from '@/lib/catalogue/emphases';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** The four sides a plan should look at, and what covers each: a filled disc, or a hollow one for a gap. */
export function EmphasisMeter({ plan }: { plan: Plan }) {
  return (
    <ul class="emphases" aria-label={t('plan_emphases')}>
      {emphases.map((one) => {
        const { metrics, rows } = coverOf(plan, one);
        const by = [...metrics.map((id) => metricName(id, plan)), ...rows.map((row) => t(`rubric_${row}`))];
        const covered = by.length > 0;
        const said = covered ? t('plan_coveredBy', by.join(t('plan_listSeparator'))) : t('plan_uncovered');
        return (
          <li key={one.emphasis} data-covered={covered} title={said}>
            <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
              {covered ? (
                <circle cx="5" cy="5" r="5" fill="currentColor" />
              ) : (
                <circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6" />
              )}
            </svg>
            {t(`emphasis_${one.emphasis}`)}
            <span class="unseen">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
