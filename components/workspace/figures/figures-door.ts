import type { Done } from '@/components/workspace/acts';
import type { Papers } from '@/components/workspace/papers/papers';
import type { MetricId } from '@/lib/model/evidence';
import type { BatchOrigin, Measurement, SourceRow } from '@/lib/model/measurement';
import type { Plan } from '@/lib/model/plan';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { Counting } from './counting';
import type { Importing } from './importing';
import type { OrgAsking } from './org/org-asking';

/** Measurements that came together, as they are listed. */
export interface BatchLine {
  id: string;
  origin: BatchOrigin;
  readAt: string;
  /** measurements */
  count: number;
  metrics: MetricId[];
  /** first and last day of all windows */
  from: string;
  to: string;
  /** rows behind them that are still kept */
  rows: number;
  withdrawn: boolean;
}

/** What this place begins with. */
export interface FiguresNow {
  plan: Plan | null;
  /** one per metric of the plan, in its order */
  standing: ProgressRow[];
  /** the one read last first */
  batches: BatchLine[];
}

/** Rows behind a batch, and where to go on. */
export interface RowsPage {
  rows: SourceRow[];
  next: number | null;
}

/** What this place needs of the world. */
export interface FiguresDoor {
  now(): Date;
  read(): Promise<FiguresNow>;
  measurementsOf(batch: string): Promise<Measurement[]>;
  /** @param after the `next` of the page before */
  rowsOf(batch: string, measurement: string | null, after: number | null): Promise<RowsPage>;
  /** the batch counts no more; `restore` is the way back */
  withdraw(batch: string): Promise<Done>;
  restore(batch: string): Promise<Done>;
  /** with the rows behind it, for good */
  erase(batch: string): Promise<Done>;
  /** figures by hand; one that both parties accepted becomes a measurement as it is written, and is a paper no more */
  proposals: Papers;
  importing: Importing;
  counting: Counting;
  org: OrgAsking;
}
