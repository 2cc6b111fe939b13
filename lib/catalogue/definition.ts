import type { MetricId } from '@/lib/model/evidence';
import type { Cadence, Direction, Family, Unit, Watch } from '@/lib/model/metric';
import { type Role, roles } from './role';

/** Where a measurement comes from: the record on screen, an imported file, an entry both accept, tagged evidence. */
export type Source = 'record' | 'file' | 'manual' | 'tagged';

/** The lagging metric that a leading one should move, and how much later. */
export interface Partner {
  metric: MetricId;
  /** an ISO 8601 duration; `event`: at the next event */
  after: string;
}

/** One entry of the metric library. Its texts stand in the message file under `metric_<id>`. */
export interface MetricDefinition {
  id: MetricId;
  /** so many a ticket or a customer is a `ratio`; a `count` grows with the days worked */
  unit: Unit;
  direction: Direction;
  /** null: neither, it only guards */
  timing: 'leading' | 'lagging' | null;
  family: Family;
  /** what a plan may do with it at most; a gate only opens or blocks a review */
  use: 'scored' | 'scoredOrGuardrail' | 'guardrail' | 'context' | 'contextOrScored' | 'gate';
  /** the largest weight it may carry, in percent; null: no cap of its own */
  cap: number | null;
  /** a team's figure, never one person's */
  shared: boolean;
  /** counts work done, not what came of it for a customer: never scored */
  activity: boolean;
  /** the first is where it usually comes from */
  sources: readonly Source[];
  cadence: Cadence;
  guards: readonly MetricId[];
  watches: readonly Watch[];
  /** for a leading metric: its usual partner; null for every other */
  leadsTo: Partner | null;
  /** partners that another role may prefer */
  alsoLeadsTo: readonly Partner[];
  /** whose work it usually describes */
  roles: readonly Role[];
}

/** What most entries have in common: a share, higher is better, an outcome, read monthly from an import. */
const usual: Omit<MetricDefinition, 'id'> = {
  unit: 'percent',
  direction: 'up',
  timing: 'lagging',
  family: 'internal',
  use: 'scored',
  cap: null,
  shared: false,
  activity: false,
  sources: ['file'],
  cadence: 'month',
  guards: [],
  watches: [],
  leadsTo: null,
  alsoLeadsTo: [],
  roles,
};

type Row = Partial<MetricDefinition> & { id: MetricId };

/** Entries from what sets each apart: from its neighbours (`shared`), and both from what is usual. */
export function define(shared: Partial<MetricDefinition>, rows: readonly Row[]): MetricDefinition[] {
  return rows.map((row) => ({ ...usual, ...shared, ...row }));
}

/** What every leading entry has in common beside its partner. */
export function leads(metric: MetricId, after: string): Pick<MetricDefinition, 'timing' | 'leadsTo'> {
  return { timing: 'leading', leadsTo: { metric, after } };
}
