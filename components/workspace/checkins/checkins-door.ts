import type { Papers } from '@/components/workspace/papers/papers';
import type { Standing } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Flat } from '@/lib/progress/flat';

/** Whether the browser will remind: on, off, or the person has not allowed notices. */
export type Reminding = 'on' | 'off' | 'refused';

/** What the conversations need of the world. */
export interface CheckinsDoor {
  papers: Papers;
  /** the plan in force, and every metric of it as it stands now */
  standings(): Promise<{ plan: Plan | null; standings: Standing[] }>;
  /** evidence kept since a day (`YYYY-MM-DD`; null: the newest), newest first, at most `limit` */
  evidenceSince(day: string | null, limit: number): Promise<EvidenceRow[]>;
  evidenceOf(ids: readonly string[]): Promise<EvidenceRow[]>;
  /** metrics of the plan that did not move for three cadences running */
  flat(): Promise<Flat[]>;
  reminding(): Promise<Reminding>;
  /** asks the browser for leave to show notices where it must, in answer to a press */
  remind(on: boolean): Promise<Reminding>;
  now(): Date;
}
