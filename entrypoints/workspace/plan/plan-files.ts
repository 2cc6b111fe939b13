import type { PlanDone, PlanDoor } from '@/components/workspace/plan/plan-door';
import { roles } from '@/lib/catalogue/role';
import { fileName } from '@/lib/exchange/file-name';
import { answerPlan, mergeAnswers } from '@/lib/exchange/plan-answers';
import { readPlanFile, writePlanFile } from '@/lib/exchange/plan-file';
import { packOfPlan, putPackInto, readPlanPack, writePlanPack } from '@/lib/exchange/plan-pack';
import { previewPack } from '@/lib/exchange/plan-pack-preview';
import { dateIn } from '@/lib/model/calendar-date';
import { instant, now } from '@/lib/platform/clock';
import { saveFile } from '../save-file';

type Files = Pick<PlanDoor, 'savePlanFile' | 'saveAnswers' | 'openPlanFile' | 'takeAnswers'>;
type Packs = Pick<PlanDoor, 'openPack' | 'previewPack' | 'fillFromPack' | 'savePackFile'>;

/** Hands a file over; what cannot be written says so. */
async function hand(
  what: 'plan' | 'plan-answers' | 'plan-pack',
  write: () => string | Promise<string>,
): Promise<PlanDone> {
  try {
    saveFile([await write()], 'application/json', fileName(what, 'json', now()));
    return { ok: true, result: null };
  } catch {
    return { ok: false, why: 'plan_cannotKeep' };
  }
}

/** Plan files out and in. */
export const planFiles: Files = {
  savePlanFile: (plan, by, name) => hand('plan', () => writePlanFile({ plan, by, name, at: instant() })),
  saveAnswers: ({ file, answers }, name) =>
    hand('plan-answers', () => answerPlan(file, { name, at: instant(), answers })),
  async openPlanFile(file) {
    const read = await readPlanFile(await file.text());
    return read.ok ? { ok: true, result: read.value } : { ok: false, why: `fileProblem_${read.problem}` };
  },
  takeAnswers: mergeAnswers,
};

/** Packs out and in. */
export const planPacks: Packs = {
  async openPack(file) {
    const read = readPlanPack(await file.text());
    return read.ok ? { ok: true, result: read.value } : { ok: false, why: `fileProblem_${read.problem}` };
  },
  previewPack: (pack, kept) => previewPack(pack, kept, roles),
  fillFromPack: putPackInto,
  savePackFile: (plan, name, team, renewals) =>
    hand('plan-pack', () => {
      const madeOn = dateIn(plan.timeZone, now());
      return writePlanPack(packOfPlan(plan, { key: 'ours', name, team, madeOn, renewals }));
    }),
};
