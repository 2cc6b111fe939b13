import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { periodLeft } from '@/lib/progress/period-left';
import { planName, planStanding, timeLeft } from './plan-text';

/** Which plan, agreed with whom, and how much of its time is left. */
export function PlanHeader({ plan, today }: { plan: Plan; today: Date }) {
  const left = periodLeft(plan, today);
  const passed = Math.round(left.fraction * 100);
  return (
    <div class="plan-header">
      <h1>{planName(plan, today)}</h1>
      <ul class="dotted figures">
        <li>{planStanding(plan, today)}</li>
        <li>{timeLeft(left)}</li>
      </ul>
      <div class="days" role="img" aria-label={t('popup_passed', passed)}>
        <i style={{ width: `${passed}%` }} />
      </div>
    </div>
  );
}
