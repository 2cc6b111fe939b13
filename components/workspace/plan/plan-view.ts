import type { Plan } from '@/lib/model/plan';
import type { Party } from '@/lib/model/plan-metric';
import type { Finding } from '@/lib/review/finding';
import type { PlanDone } from './plan-door';

/** What each view of the plan is handed: the plan being worked on and the ways out. */
export interface PlanViewProps {
  plan: Plan;
  /** the plan as it now reads; it is put away a moment later */
  onChange: (plan: Plan) => void;
  findings: Finding[];
  today: Date;
  /** makes it a version; refused while a finding blocks */
  onAdopt: (plan: Plan) => Promise<PlanDone>;
  /** who sits at this desk: whose acceptances are given here without a file */
  side: Party;
  /** the version in force, null before the first */
  inForce: Plan | null;
  /** hands the plan over as a file */
  onSaveFile: (plan: Plan) => Promise<PlanDone>;
  /** reads the returned file and takes over what the other side accepted */
  onOpenFile: (file: File) => Promise<PlanDone<'answered' | 'received'>>;
}
