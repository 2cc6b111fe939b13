import { mappingLines } from '@/components/workspace/connections/renewal/mapping-text';
import type { PlanPack } from '@/lib/model/plan-pack';
import { t } from '@/lib/platform/i18n';

/** What renewals look like in each org, as a pack says it: names of fields, nothing of what stands in them. */
export function PackRenewals({ renewals }: { renewals: NonNullable<PlanPack['renewals']> }) {
  return (
    <>
      {renewals.map(({ apiHost, mapping }) => (
        <section key={apiHost} class="pack-renewals">
          <h3 dir="auto">{t('plan_packRenewals', apiHost)}</h3>
          <ul>
            {mappingLines(mapping).map(({ key, says }) => (
              <li key={key} dir="auto">
                {t('plan_packRenewal', t(`connections_part_${key}`), says)}
              </li>
            ))}
          </ul>
          <p class="hint">{t('plan_packRenewalsHint')}</p>
        </section>
      ))}
    </>
  );
}
