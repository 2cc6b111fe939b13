import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { dayText, planTitle } from '../plan-title';
import { agreedText } from './InForce';

/** Every version that was ever adopted, newest first. None of them can be changed. */
export function VersionList({ versions, today }: { versions: readonly Plan[]; today: Date }) {
  return (
    <section class="versions" aria-labelledby="plan-versions">
      <h2 id="plan-versions" class="section-label">
        {t('plan_versions')}
      </h2>
      <ol>
        {versions
          .map((plan, at) => ({ plan, place: at + 1 }))
          .reverse()
          .map(({ plan, place }) => (
            <li key={`${plan.id} ${plan.version}`}>
              <a class="figures" href={`#plan/print/${place}`}>
                {plan.agreed
                  ? t('plan_versionFrom', plan.version, dayText(plan.validFrom, today))
                  : t('plan_trialFrom', dayText(plan.validFrom, today))}
              </a>{' '}
              <span dir="auto">{planTitle(plan)}</span>
              <p class="hint">{agreedText(plan, today)}</p>
              {plan.change?.reason && <p dir="auto">{plan.change.reason}</p>}
            </li>
          ))}
      </ol>
      <p class="hint">{t('plan_versionsHint')}</p>
    </section>
  );
}
