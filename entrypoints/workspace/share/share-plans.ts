import type { Ledger } from '@/lib/ledger/open-ledger';
import { readPlanVersions } from '@/lib/ledger/read-progress';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import { now } from '@/lib/platform/clock';
import { planOn } from '@/lib/progress/plan-on';

/** Every plan once, in the version that holds today or held last; the one in force first, then the newer ones. */
export async function readPlans(ledger: Ledger): Promise<Plan[]> {
  const versions = await readPlanVersions(ledger);
  const ids = [...new Set(versions.map(({ id }) => id))].reverse();
  const today = dateIn(versions.at(-1)?.timeZone ?? 'UTC', now());
  const plans = ids.flatMap((id) => {
    const own = versions.filter((one) => one.id === id);
    return planOn(own, today) ?? own.at(-1) ?? [];
  });
  const inForce = planOn(versions, today)?.id;
  return plans.sort((a, b) => Number(b.id === inForce) - Number(a.id === inForce));
}

/** A plan as it holds. @throws RangeError when there is none with this id */
export async function planOf(ledger: Ledger, id: string): Promise<Plan> {
  const plan = (await readPlans(ledger)).find((one) => one.id === id);
  if (!plan) throw new RangeError('there is no such plan');
  return plan;
}
