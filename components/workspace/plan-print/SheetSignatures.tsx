import type { Plan } from '@/lib/model/plan';
import type { Party } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { fullDay } from './sheet-texts';

/** Two lines to sign on; with names and days once the plan is agreed. */
export function SheetSignatures({ plan }: { plan: Plan }) {
  return (
    <footer class="sheet-signatures">
      {(['employee', 'manager'] as const).map((party) => (
        <Line key={party} plan={plan} party={party} />
      ))}
      {plan.agreed?.how === 'file' && <p>{t('workspace_print_byFile')}</p>}
    </footer>
  );
}

function Line({ plan, party }: { plan: Plan; party: Party }) {
  const signed = plan.agreed?.[party];
  return (
    <div class="sheet-signature">
      <p class="signed" dir="auto">
        {signed ? signed.name || plan.people[party] : ''}
        {signed && <span class="figures">{fullDay(signed.on)}</span>}
      </p>
      <p class="who">
        {t(`workspace_party_${party}`)}
        {plan.people[party] && !signed && <span dir="auto">{plan.people[party]}</span>}
        <span>{t('workspace_print_nameDateSignature')}</span>
      </p>
    </div>
  );
}
