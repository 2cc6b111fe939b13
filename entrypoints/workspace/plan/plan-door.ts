import type { PlanDone, PlanDoor } from '@/components/workspace/plan/plan-door';
import type { Connect } from '@/lib/connect/create-connect';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPapers } from '@/lib/ledger/read-papers';
import { instant, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { beginPlan, ownTimeZone } from '../begin-plan';
import { createPapers } from '../papers';
import { readRenewals } from '../read-renewals';
import { readSetUp } from '../read-set-up';
import { reasonOf } from '../reason-of';
import type { World } from '../world';
import { planFiles, planPacks } from './plan-files';
import { createPlanShelf } from './plan-shelf';

/** Own history reaches back this many years. */
const YEARS = 5;

/** The real world behind this place of the workspace. */
export function createPlanDoor(world: World, road: Pick<Connect, 'rows'>): PlanDoor {
  const { kept, changed } = world;
  const papers = createPapers(world);
  const written = (done: { ok: true } | { ok: false; why: string }): PlanDone =>
    done.ok ? { ok: true, result: null } : { ok: false, why: `shared_failed_${done.why}` };
  return {
    ...createPlanShelf(world),
    ...planFiles,
    ...planPacks,
    now,
    newId,
    timeZone: ownTimeZone(),
    begin: beginPlan,
    renewals: readRenewals(road),
    async adopt(plan) {
      try {
        await kept.append([
          { id: newId(), at: instant(), kind: 'plan.adopted', subject: plan.id, body: plan },
        ]);
      } catch (error) {
        return { ok: false, why: `shared_failed_${reasonOf(error)}` };
      }
      changed();
      return { ok: true, result: null };
    },
    facts: () => readSetUp(kept, papers),
    async history(metric) {
      const since = `${now().getUTCFullYear() - YEARS}-01-01`;
      return readMeasurements(await kept.ledger(), { metrics: [metric], from: since });
    },
    absences: async () => readPapers(await kept.ledger(), 'absence'),
    addAbsence: async (from, to) => written(await papers.write({ noun: 'absence', from, to })),
    removeAbsence: async (id) => written(await papers.remove(id)),
  };
}
