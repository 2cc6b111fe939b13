import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import { balanceOf } from '../balance';
import { EmphasisMeter } from './EmphasisMeter';
import { ShareMeter } from './ShareMeter';
import { WeightBar } from './WeightBar';

interface Props {
  plan: Plan;
  /** the weights of the role's template; null for a role without one */
  template: ReadonlyMap<MetricId, number> | null;
}

/** What the weights add up to, seen from each side that a plan is judged by. */
export function Balance({ plan, template }: Props) {
  const balance = balanceOf(plan);
  return (
    <section class="balance" aria-labelledby="plan-balance">
      <h2 id="plan-balance" class="section-label">
        {t('plan_balance')}
      </h2>
      <WeightBar plan={plan} total={balance.total} />
      <div class="meters">
        <ShareMeter name={t('plan_share_customer')} share={balance.customer} least={70} />
        <ShareMeter name={t('plan_share_lagging')} share={balance.lagging} least={50} />
        <ShareMeter name={t('plan_share_leading')} share={balance.leading} most={30} />
        <ShareMeter name={t('plan_share_rubric')} share={balance.rubric} />
      </div>
      <EmphasisMeter plan={plan} />
      <ul class="dotted families" aria-label={t('plan_perFamily')}>
        {balance.families.map(({ family, weight }) => (
          <li key={family} class="figures">
            {t('plan_familyWeight', t(`plan_family_${family}`), number(weight))}
          </li>
        ))}
      </ul>
      {template && differs(plan, template) && <p class="hint">{t('plan_unlikeTemplate')}</p>}
    </section>
  );
}

/** Whether a scored metric weighs otherwise than the template has it, without a note that says why. */
function differs(plan: Plan, template: ReadonlyMap<MetricId, number>): boolean {
  return plan.metrics.some(
    (one) => one.role === 'scored' && one.weight !== (template.get(one.metric) ?? 0) && !one.reason.trim(),
  );
}
