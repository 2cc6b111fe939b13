import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer, PlanFile, PlanReceived } from '@/lib/model/plan-file';
import type { Party } from '@/lib/model/plan-metric';

/** Why a file somebody chose was not taken; its sentence stands under `fileProblem_<name>`. */
type Problem = 'tooLarge' | 'notJson' | 'notOurs' | 'newer' | 'damaged' | 'doesNotFit';

/** What came of a returned file. */
export type Returned =
  | {
      ok: true;
      /** the plan that was sent, with the other party's acceptances in it */
      plan: Plan;
      /** what they ask about; these stay unaccepted */
      questions: PlanAnswer[];
      /** who answered, and when */
      by: { name: string; at: string };
    }
  | { ok: false; problem: Problem }
  /** the file does not answer the plan that was sent; what came back can be taken over as a draft */
  | { ok: false; problem: 'otherPlan' | 'changed' | 'ownFile'; draft: Plan };

/** What agreeing by file needs of the world. */
export interface PlanPost {
  now(): Date;
  /** hands the plan over as a file, named after who sends it */
  send(plan: Plan, by: Party, name: string): Promise<void>;
  /** reads the file that came back for a plan that was sent by `me` */
  takeBack(sent: Plan, me: Party, file: File): Promise<Returned>;
  /** reads a plan somebody sent */
  open(file: File): Promise<{ ok: true; file: PlanFile } | { ok: false; problem: Problem }>;
  /** the plan that is being answered here, as it was put away; null: none */
  received(): Promise<PlanReceived | null>;
  keepReceived(received: Omit<PlanReceived, 'savedAt'> | null): Promise<void>;
  /** hands the answers over as a file */
  answer(file: PlanFile, name: string, answers: PlanAnswer[]): Promise<void>;
}
