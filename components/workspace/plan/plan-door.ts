import type { MetricId } from '@/lib/model/evidence';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer, PlanDraft, PlanFile, PlanReceived } from '@/lib/model/plan-file';
import type { Party } from '@/lib/model/plan-metric';
import type { PlanPack } from '@/lib/model/plan-pack';
import type { SetUpFacts } from './set-up-steps';

/** Everything there is of plans. */
export interface PlanShelf {
  /** every version ever adopted, oldest first */
  versions: Plan[];
  /** the own plan being worked on */
  draft: PlanDraft | null;
  /** a plan that came as a file and is being answered */
  received: PlanReceived | null;
  /** the team's pack that was taken over */
  pack: PlanPack | null;
  /** something lay there that could not be read, and was put out of the way */
  setAside: boolean;
}

/** What an act came to. `why` is the key of the sentence that says so. */
export type PlanDone<Result = null> = { ok: true; result: Result } | { ok: false; why: string };

/** What a returned file brings. Refused: it answers another plan, the plan in it was changed, or it is the own file. */
export type Returned =
  | { ok: true; plan: Plan; questions: PlanAnswer[] }
  | { ok: false; why: 'otherPlan' | 'changed' | 'ownFile'; draft: Plan };

/** One thing that taking a pack over would do. `name` is the pack's own word, or the key of a row, text or mode. */
export interface PackLine {
  part:
    | 'preset'
    | 'customerWord'
    | 'tag'
    | 'anchors'
    | 'agenda'
    | 'text'
    | 'renewals'
    | 'reviewTemplate'
    | 'totals'
    | 'worksCouncil';
  name: string;
  effect: 'adds' | 'replaces' | 'removes' | 'same';
}

/** What this place needs of the world. */
export interface PlanDoor {
  now(): Date;
  newId(): string;
  /** the browser's own time zone */
  timeZone: string;
  read(): Promise<PlanShelf>;
  /** Puts the draft away at once; null takes it away. Answers when. */
  saveDraft(plan: Plan | null): Promise<PlanDone<string>>;
  saveReceived(received: PlanReceived | null): Promise<PlanDone>;
  savePack(pack: PlanPack | null): Promise<PlanDone>;
  /** Calls when another page of ours put something away. */
  onStored(listen: () => void): () => void;
  /** Makes it the next version. It can never be changed afterwards. */
  adopt(plan: Plan): Promise<PlanDone>;
  /** Hands the plan over as a file, in the browser's own way. */
  savePlanFile(plan: Plan, by: Party, name: string): Promise<PlanDone>;
  /** Hands back a received plan with the answers to it. */
  saveAnswers(received: PlanReceived, name: string): Promise<PlanDone>;
  /** Reads a plan file; nothing is kept by that. */
  openPlanFile(file: File): Promise<PlanDone<PlanFile>>;
  /** What a returned file says to the plan that `me` had sent. */
  takeAnswers(sent: Plan, file: PlanFile, me: Party): Returned;
  openPack(file: File): Promise<PlanDone<PlanPack>>;
  /** What taking a pack over would add, replace and remove. */
  previewPack(pack: PlanPack, kept: PlanPack | null): PackLine[];
  /** The plan with what the pack says put into its empty fields. */
  fillFromPack(plan: Plan, pack: PlanPack): Plan;
  /** Hands the plan over as a pack with one preset; what belongs to the two people stays out. */
  savePackFile(
    plan: Plan,
    name: string,
    team: string,
    renewals: NonNullable<PlanPack['renewals']>,
  ): Promise<PlanDone>;
  /** What the person confirmed as a renewal, by org: may go into a pack. */
  renewals(): Promise<NonNullable<PlanPack['renewals']>>;
  /** A new plan from a role or from a preset of a pack, with what the pack brings for every new plan. */
  begin(role: string, pack: PlanPack | null): Plan;
  /** What happened beside the plan, for the set-up checklist. */
  facts(): Promise<SetUpFacts>;
  /** Own measurements of a metric in the last five years, oldest first. */
  history(metric: MetricId): Promise<MeasurementRow[]>;
  /** Days away. No reason is asked for and none is kept. */
  absences(): Promise<PaperRow<'absence'>[]>;
  addAbsence(from: string, to: string): Promise<PlanDone>;
  removeAbsence(id: string): Promise<PlanDone>;
}
