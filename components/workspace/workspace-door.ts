import type { Notice, Trouble } from '@/components/shared/trouble';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceActs } from './acts';
import type { CalibrationDoor } from './calibration/calibration-door';
import type { ChallengesDoor } from './challenges/challenges-door';
import type { CheckinsDoor } from './checkins/checkins-door';
import type { ConnectionsDoor } from './connections/connections-door';
import type { ExportDoor } from './export/export-door';
import type { FiguresDoor } from './figures/figures-door';
import type { PlanDoor } from './plan/plan-door';
import type { ProgressDoor } from './progress/progress-door';
import type { ReviewDoor } from './review/review-door';
import type { ShareDoor } from './share/share-door';
import type { SweepDoor } from './sweep/sweep-door';
import type { TogetherDoor } from './together/together-door';
import type { ReadEvidence } from './use-evidence-list';

/** What the page knows before it lists anything. */
export interface Overview {
  /** pieces that count, and all of them with those taken back */
  live: number;
  all: number;
  /** months that may hold evidence, `YYYY-MM`, newest first */
  months: string[];
  /** the plan's scored metrics in its order, then others that evidence is linked to */
  metrics: MetricId[];
  /** how every plan so far named its metrics, the newest wording first */
  named: Pick<Plan, 'metrics'>;
  lastBackup: string | null;
}

/** The doors of the places that have one of their own; some are opened when they are needed first. */
export interface AreaDoors {
  progress: ProgressDoor;
  plan: PlanDoor;
  figures: FiguresDoor;
  connections: ConnectionsDoor;
  checkins: CheckinsDoor;
  challenges: ChallengesDoor;
  sweep: () => Promise<SweepDoor>;
  together: () => Promise<TogetherDoor>;
  share: () => Promise<ShareDoor>;
  review: () => Promise<ReviewDoor>;
  calibration: () => Promise<CalibrationDoor>;
}

/** The world as the workspace sees it. The entrypoint plugs it in. */
export interface WorkspaceDoor {
  overview(): Promise<Overview | { trouble: Trouble }>;
  /** compares the two copies; asked for after the first paint */
  check(): Promise<Notice>;
  read: ReadEvidence;
  acts: EvidenceActs;
  exporting: ExportDoor;
  areas: AreaDoors;
  /** whether the person wants to hear that nothing was drawn by chance this week, and nothing was */
  sweepDue(): Promise<boolean>;
  onChange(listen: () => void): () => void;
  now(): Date;
}
