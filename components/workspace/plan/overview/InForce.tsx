import { Button } from '@/components/shared/Button';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { dayText, periodText, planTitle } from '../plan-title';

interface Props {
  plan: Plan;
  today: Date;
  /** address of its print */
  printed: string;
  /** null: a draft is being worked on already */
  onEdit: (() => void) | null;
}

/** The plan that holds, and whether two people agreed to it. */
export function InForce({ plan, today, printed, onEdit }: Props) {
  return (
    <section class="plan-card" aria-labelledby="plan-in-force">
      <h2 id="plan-in-force" class="section-label">
        {t(plan.agreed ? 'plan_inForce' : 'plan_inForceTrial')}
      </h2>
      <p class="plan-card-name" dir="auto">
        {planTitle(plan)}
      </p>
      <ul class="dotted figures">
        <li>{periodText(plan)}</li>
        <li>{t('plan_version', plan.version)}</li>
        <li>{agreedText(plan, today)}</li>
      </ul>
      <p class="plan-acts">
        {onEdit && <Button onClick={onEdit}>{t('plan_edit')}</Button>}
        <a class="button plain" href={printed}>
          {t('plan_print')}
        </a>
        {onEdit && (
          <a class="button quiet" href="#plan/role">
            {t('plan_startFromRole')}
          </a>
        )}
      </p>
      {onEdit && <p class="hint">{t(plan.agreed ? 'plan_editAgreedHint' : 'plan_editTrialHint')}</p>}
    </section>
  );
}

/** Who agreed and when, or that nobody did. */
export function agreedText(plan: Plan, today: Date): string {
  const { agreed } = plan;
  if (!agreed) return t('plan_notAgreed');
  const on = [agreed.employee.on, agreed.manager.on].sort().at(-1) ?? agreed.manager.on;
  const names = [agreed.employee.name, agreed.manager.name].filter(Boolean);
  const day = dayText(on, today);
  return names.length > 0
    ? t('plan_agreedBy', names.join(t('plan_listSeparator')), day)
    : t('plan_agreedOn', day);
}
