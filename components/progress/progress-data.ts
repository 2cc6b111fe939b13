import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow, Rollup } from '@/lib/model/rollup';

/** What progress is calculated from: the same few reads by index, whatever else the ledger holds. */
export interface ProgressData {
  /** the version that holds today */
  plan: Plan;
  /** of the plan's period and of the equally long one before */
  rollups: Rollup[];
  measurements: MeasurementRow[];
  /** measurements of the period before, to compare with */
  earlier: MeasurementRow[];
  challenges: PaperRow<'challenge'>[];
  absences: PaperRow<'absence'>[];
}

/** Newest tagged records behind one metric, and when the newest of them was read. */
export interface MetricSources {
  rows: EvidenceRow[];
  readAt: string | null;
}
