import { metricName } from '@/components/shared/metric-name';
import { planTitle } from '@/components/workspace/plan/plan-title';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import { SheetMetrics } from './SheetMetrics';
import { SheetSignatures } from './SheetSignatures';
import { SheetTerms } from './SheetTerms';
import { fullDay, fullDays, guardText, listed } from './sheet-texts';

/** Days away, both ends included. */
export interface Away {
  from: string;
  to: string;
}

interface Props {
  plan: Plan;
  absences: Away[];
  /** definitions in the library's wording stand on the page too */
  definitions: boolean;
}

/** Everything two people agree to, as one page of paper. */
export function PlanSheet({ plan, absences, definitions }: Props) {
  const others = (role: 'guardrail' | 'context') => plan.metrics.filter((one) => one.role === role);
  const scored = plan.metrics.filter(({ role }) => role === 'scored');
  // Guardrails that a scored metric names stand there with their limits.
  const named = new Set(
    scored.flatMap(({ guardrails }) =>
      guardrails.map((guard) => (guard.kind === 'metric' ? guard.metric : '')),
    ),
  );
  const guards = others('guardrail').filter(({ metric }) => !named.has(metric));
  return (
    <div class="sheet-body">
      <header class="sheet-head">
        <h2 dir="auto">{planTitle(plan)}</h2>
        <p class="figures">{fullDays(plan.from, plan.to)}</p>
        <p>
          {plan.agreed
            ? t('workspace_print_version', number(plan.version), fullDay(plan.validFrom))
            : t('workspace_print_draft', number(plan.version))}
        </p>
      </header>
      {plan.purpose && (
        <p class="sheet-line" dir="auto">
          <b>{t('workspace_print_purpose')}</b> {plan.purpose}
        </p>
      )}
      {plan.change?.reason && (
        <p class="sheet-line" dir="auto">
          <b>{t('workspace_print_change')}</b> {plan.change.reason}
        </p>
      )}
      <SheetMetrics plan={plan} metrics={scored} definitions={definitions} />
      {guards.length > 0 && (
        <p class="sheet-line">
          <b>{t('workspace_print_guardrails')}</b>{' '}
          {listed(guards.map(({ metric }) => guardText({ kind: 'metric', metric, limit: null }, plan)))}
        </p>
      )}
      {others('context').length > 0 && (
        <p class="sheet-line">
          <b>{t('workspace_print_contextMetrics')}</b>{' '}
          {listed(others('context').map(({ metric }) => metricName(metric, plan)))}
        </p>
      )}
      <SheetTerms plan={plan} absences={absences} />
      <SheetSignatures plan={plan} />
    </div>
  );
}
