import type { MetricId } from '@/lib/model/evidence';
import type { Cadence, Direction, Family, Unit, Watch } from '@/lib/model/metric';

/** Where a measurement comes from: the record on screen, an imported file, an entry both accept, tagged evidence. */
export type Source = 'record' | 'file' | 'manual' | 'tagged';

/** One entry of the metric library. Its texts stand in the message file under `metric_<id>`. */
export interface MetricDefinition {
  id: MetricId;
  unit: Unit;
  direction: Direction;
  /** null: neither, it only guards */
  timing: 'leading' | 'lagging' | null;
  family: Family;
  /** what a plan may do with it at most */
  use: 'scored' | 'scoredOrGuardrail' | 'guardrail' | 'context';
  /** the largest weight it may carry, in percent; null: no cap of its own */
  cap: number | null;
  /** a team's figure, never one person's */
  shared: boolean;
  sources: readonly Source[];
  cadence: Cadence;
  guards: readonly MetricId[];
  watches: readonly Watch[];
  /** for a leading metric: what it should move, and after how long */
  leadsTo: { metric: MetricId; after: string } | null;
}
