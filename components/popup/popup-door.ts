import type { MetricSources, ProgressData } from '@/components/progress/progress-data';
import type { Notice, Trouble } from '@/components/shared/trouble';
import type { Role } from '@/lib/catalogue/role';
import type { MetricId } from '@/lib/model/evidence';
import type { RecordRef } from '@/lib/model/record';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Touch } from '@/lib/model/touch';

/** Everything the first paint needs: its cost does not grow with the number of entries. */
export interface PopupData extends ProgressData {
  /** the newest of this week, at most five */
  recent: EvidenceRow[];
  /** with a touch still to be made, the earliest due first */
  touches: EvidenceRow[];
  /** live pieces tagged this week, and in all */
  thisWeek: number;
  all: number;
}

/** What opening the record brought: its contents, no plan yet, or trouble. */
export type PopupReading =
  | { state: 'ready'; data: PopupData }
  | { state: 'noPlan' }
  | { state: 'trouble'; trouble: Trouble };

/** What the margin in a tab says of itself; the part of the message's answer that the popup shows. */
export interface MarginState {
  record: RecordRef | null;
  state: 'ready' | 'noRecord' | 'switching' | 'signedOut' | 'degraded' | 'hidden';
  health: { adapter: string; parts: { part: string; state: string }[] } | null;
}

/** What the margin of the active tab says of itself: not asked yet, nobody answers, or its state. */
export type TabState = 'asking' | 'nobody' | MarginState;

/** The world as the popup sees it. The entrypoint plugs it in. */
export interface PopupDoor {
  read(): Promise<PopupReading>;
  /** compares the two copies; asked for after the first paint */
  check(): Promise<Notice>;
  onChange(listen: () => void): () => void;
  /** Takes on the preset of a role for this quarter. Null when it was adopted, else what went wrong. */
  adoptTrialPlan(role: Role): Promise<Trouble | null>;
  undo(row: EvidenceRow): Promise<Trouble | null>;
  /** takes an undo back */
  bringBack(row: EvidenceRow): Promise<Trouble | null>;
  /** what became of the touch of a piece, or that it is as it was after all */
  sayOfTouch(evidence: string, touch: Touch): Promise<Trouble | null>;
  readSources(metric: MetricId): Promise<MetricSources>;
  lastBackup(): Promise<string | null>;
  look(): Promise<MarginState | null>;
  /** hears when another tab came to the front, or another page into it; answers with a way to stop */
  onTab(listen: () => void): () => void;
  /** true when the margin of the active tab took it on */
  tell(act: 'tagRecord' | 'show' | 'reset'): Promise<boolean>;
  /** opens the workspace at a place, e.g. `evidence` or `progress/M01` */
  openWorkspace(route: string): void;
  /** opens this beside the page, to stay there; null where the browser has no such place. False: it would not */
  keepOpen: (() => Promise<boolean>) | null;
  close(): void;
  now(): Date;
}
