import { useMemo, useState } from 'preact/hooks';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import type { PlanFile } from '@/lib/model/plan-file';
import type { Party } from '@/lib/model/plan-metric';
import { checkPlan, maySign } from '@/lib/review/check-plan';
import type { Finding } from '@/lib/review/finding';
import { checkFrame } from './check-frame';
import { changedMetrics, draftOf, nextVersion } from './next-draft';
import type { PlanDone, PlanDoor, PlanShelf } from './plan-door';
import { settleAcceptances } from './settle-acceptances';
import { type KeptPlanState, useKeptPlan } from './use-kept-plan';
import { useShelf } from './use-shelf';

const none: PlanShelf = { versions: [], draft: null, received: null, pack: null, setAside: false };

/** Everything one can do to a plan here. */
export interface PlanDesk {
  state: 'reading' | 'ready' | 'failed';
  door: PlanDoor;
  shelf: PlanShelf;
  kept: KeptPlanState;
  draft: Plan | null;
  /** the version adopted last; null before the first */
  inForce: Plan | null;
  findings: Finding[];
  /** who sits here, for a plan of their own */
  side: Party;
  setSide: (side: Party) => void;
  change: (plan: Plan | null) => void;
  /** a draft of the version after this one */
  edit: (plan: Plan) => void;
  begin: (role: string) => void;
  adopt: (plan: Plan) => Promise<PlanDone>;
  saveFile: (plan: Plan) => Promise<PlanDone>;
  /** an opened plan file: answers to the own draft, or a plan to be answered */
  take: (file: PlanFile) => Promise<PlanDone<'answered' | 'received'>>;
  openFile: (file: File) => Promise<PlanDone<'answered' | 'received'>>;
  load: () => Promise<void>;
}

/** The plan being worked on with its checks, its store and its ways out. */
export function usePlanDesk(door: PlanDoor, version: number, today: Date): PlanDesk {
  const { shelf, failed, load } = useShelf(door, version);
  const kept = useKeptPlan(door, shelf ? shelf.draft : undefined);
  const [side, setSide] = useState<Party>('employee');
  const { versions } = shelf ?? none;
  const inForce = versions.at(-1) ?? null;
  const draft = kept.plan;
  const day = draft ? dateIn(draft.timeZone, today) : '';
  const findings = useMemo(
    () => (draft ? [...checkPlan(draft, { today: day }), ...checkFrame(draft, inForce, day)] : []),
    [draft, inForce, day],
  );

  async function adopt(plan: Plan): Promise<PlanDone> {
    const found = [...checkPlan(plan, { today: day, signing: true }), ...checkFrame(plan, inForce, day)];
    if (plan.agreed && !maySign(found)) {
      return { ok: false, why: 'plan_blocked' };
    }
    const change = plan.change &&
      inForce && { ...plan.change, metrics: changedMetrics(plan, inForce).slice(0, 40) };
    const next = { ...plan, change, version: nextVersion(plan, versions) };
    await kept.flush();
    const done = await door.adopt(next);
    if (!done.ok) return done;
    await door.saveDraft(null);
    kept.reset(null);
    await load();
    location.hash = '#plan';
    return done;
  }

  async function take(file: PlanFile): Promise<PlanDone<'answered' | 'received'>> {
    if (!draft || file.plan.id !== draft.id) {
      const saved = await door.saveReceived({
        file,
        answers: file.answers,
        savedAt: door.now().toISOString(),
      });
      if (!saved.ok) return saved;
      await load();
      return { ok: true, result: 'received' };
    }
    const answered = door.takeAnswers(draft, file, side);
    if (!answered.ok) return { ok: false, why: `plan_returned_${answered.why}` };
    kept.change(answered.plan);
    return { ok: true, result: 'answered' };
  }

  return {
    state: failed ? 'failed' : shelf ? 'ready' : 'reading',
    door,
    shelf: shelf ?? none,
    kept,
    draft,
    inForce,
    findings,
    side,
    setSide,
    change: (plan) => kept.change(plan && settleAcceptances(draft, plan, inForce, side)),
    edit: (plan) => kept.change(draftOf(plan, dateIn(plan.timeZone, today))),
    begin(role) {
      kept.change(door.begin(role, shelf?.pack ?? null));
      location.hash = '#plan';
    },
    adopt,
    saveFile: async (plan) => {
      await kept.flush();
      return door.savePlanFile(plan, side, plan.people[side]);
    },
    take,
    async openFile(file) {
      const read = await door.openPlanFile(file);
      return read.ok ? take(read.result) : read;
    },
    load,
  };
}
