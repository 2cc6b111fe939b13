import type { MetricSources, ProgressData } from '@/components/progress/progress-data';
import type { Papers } from '@/components/workspace/papers/papers';
import type { MetricId } from '@/lib/model/evidence';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow, Rollup } from '@/lib/model/rollup';

/** What stands on the screen first. */
export interface ProgressReading {
  data: ProgressData;
  /** every version adopted, oldest first */
  versions: Plan[];
  /** today's calendar date in the plan's time zone */
  day: string;
}

/** Up to five years, for charts and for what is told privately. */
export interface History {
  measurements: MeasurementRow[];
  rollups: Rollup[];
  annotations: PaperRow<'annotation'>[];
  notes: PaperRow<'flagNote'>[];
  /** evidence of this week and the one before */
  recent: EvidenceRow[];
}

/** What this place needs of the world. */
export interface ProgressDoor {
  /** null: there is no plan yet */
  read(): Promise<ProgressReading | null>;
  /** asked for once the first figures are on the screen */
  readHistory(reading: ProgressReading): Promise<History>;
  readSources(metric: MetricId): Promise<MetricSources>;
  papers: Pick<Papers, 'write' | 'remove'>;
  now(): Date;
}
