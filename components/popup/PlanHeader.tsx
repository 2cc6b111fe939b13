import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { periodLeft } from '@/lib/progress/period-left';
import { planName, planStanding, timeLeft } from './plan-text';

interface Props {
  plan: Plan;
  today: Date;
  /** part of a page that has a heading of its own */
  inside?: boolean;
}

/** Which plan, agreed with whom, and how much of its time is left. */
export function PlanHeader({ plan, today, inside = false }: Props) {
  const left = periodLeft(plan, today);
  const passed = Math.round(left.fraction * 100);
  const Heading = inside ? 'h2' : 'h1';
  return (
    <div class="plan-header">
      <Heading>{planName(plan, today)}</Heading>
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
