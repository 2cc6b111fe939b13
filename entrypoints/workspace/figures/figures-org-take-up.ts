import type { MeasureId, OrgAsking } from '@/components/workspace/figures/org/org-asking';
import { freeOwnId, withAdded } from '@/components/workspace/plan/edit-metrics';
import { draftOf } from '@/components/workspace/plan/next-draft';
import { readPlan } from '@/lib/ledger/read-progress';
import { blankMetric } from '@/lib/model/blank-plan';
import { dateIn } from '@/lib/model/calendar-date';
import { instant, now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { createPlanStore } from '@/lib/platform/plan-store';
import type { OrgReach } from './figures-org';

/** Adds a measure to the plan draft as a metric of its own, for context until the two agree on more. */
export async function takeUp(
  { kept, store, changed }: Pick<OrgReach, 'kept' | 'store' | 'changed'>,
  id: MeasureId,
): ReturnType<OrgAsking['takeUp']> {
  const { draft } = createPlanStore(store);
  const [read, inForce] = await Promise.all([draft.read(), kept.ledger().then(readPlan)]);
  const plan = read.value?.plan ?? (inForce && draftOf(inForce, dateIn(inForce.timeZone, now())));
  if (!plan) return { ok: false, why: 'noPlan' };
  const known = plan.metrics.find(({ measure }) => measure === id);
  if (known) return { ok: true, metric: known.metric };
  const metric = freeOwnId(plan);
  if (metric === null) return { ok: false, why: 'full' };
  const own = { name: t(`measures_${id}`), unit: 'percent', family: 'retention', activity: false } as const;
  const line = {
    ...blankMetric(metric),
    own,
    family: 'retention',
    cadence: 'quarter',
    source: 'query',
    measure: id,
  } as const;
  try {
    await draft.save({ plan: withAdded(plan, line), savedAt: instant() });
  } catch {
    return { ok: false, why: 'invalid' };
  }
  changed();
  return { ok: true, metric };
}
