import type { Notice, Trouble } from '@/components/shared/trouble';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { RecordRef } from '@/lib/model/record';
import type { EvidenceRow, Rollup } from '@/lib/model/rollup';

/** Everything the first paint needs: its cost does not grow with the number of entries. */
export interface PopupData {
  plan: Plan;
  /** of the plan's period */
  rollups: Rollup[];
  /** the newest of this week, at most five */
  recent: EvidenceRow[];
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

/** Newest tagged records behind one metric, and when the newest of them was read. */
export interface MetricSources {
  rows: EvidenceRow[];
  readAt: string | null;
}

/** The world as the popup sees it. The entrypoint plugs it in. */
export interface PopupDoor {
  read(): Promise<PopupReading>;
  /** compares the two copies; asked for after the first paint */
  check(): Promise<Notice>;
  onChange(listen: () => void): () => void;
  /** null when a plan was adopted, else what went wrong */
  adoptTrialPlan(): Promise<Trouble | null>;
  undo(row: EvidenceRow): Promise<Trouble | null>;
  /** takes an undo back */
  bringBack(row: EvidenceRow): Promise<Trouble | null>;
  readSources(metric: MetricId): Promise<MetricSources>;
  lastBackup(): Promise<string | null>;
  look(): Promise<MarginState | null>;
  /** true when the margin of the active tab took it on */
  tell(act: 'tagRecord' | 'show' | 'reset'): Promise<boolean>;
  openWorkspace(part: 'evidence' | 'export'): void;
  close(): void;
  now(): Date;
}
