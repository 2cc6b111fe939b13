import type { Done } from '@/components/workspace/acts';
import type { MetricId } from '@/lib/model/evidence';
import type { MeasuredFigure } from '@/lib/model/measurement';
import type { ConnectionState } from '@/lib/model/org';
import type { PaperRow, RiskList } from '@/lib/model/papers';
import type { Lack } from '@/lib/sites/contract';
import type { OrgFigure, OrgMeasure } from '@/lib/sites/org-contract';
import type { CountWindow } from '../counting';

export type MeasureId = OrgMeasure['id'];

/** An org as this place offers it. */
export interface OrgBook {
  host: string;
  state: ConnectionState;
  /** the person said what a renewal is there */
  confirmed: boolean;
}

/** One measure as an org can answer it. */
export interface OrgLine {
  id: MeasureId;
  /** metrics that take the figure; none: it is shown and kept nowhere */
  metrics: MetricId[];
  /** why it cannot be asked here; null: it can */
  lack: ReturnType<OrgMeasure['lacks']>;
  /** what will be asked, in the host's own language */
  queries: { name: string; soql: string }[];
  /** kept last from this org */
  last: { figure: MeasuredFigure; window: CountWindow; at: string; note: string } | null;
  /** answered, and waiting for the person to say which currency counts, or for which metric; never kept till then */
  open: OrgFigure[] | null;
  /** the earliest moment it may be asked again; null: now */
  next: string | null;
}

export type OrgFailure =
  | Exclude<ConnectionState, 'connected'>
  | NonNullable<OrgLine['lack']>
  | Lack
  | 'tooSoon'
  | 'tooMany'
  | 'noPlan'
  | Extract<Done, { ok: false }>['why'];

/** `kept` false: it waits in the line's `open`. `pause` in seconds, 0 when no time is known. */
export type OrgAsked = { ok: true; kept: boolean } | { ok: false; why: OrgFailure; pause: number };

/** The accounts that the rule finds now, not kept yet. Names are shown and never kept. */
export type FoundRisk =
  | { ok: true; list: RiskList; names: Record<string, string> }
  | { ok: false; why: OrgFailure; pause: number };

/** Measures that the person's own org answers by its own aggregates, asked only when a button is pressed. */
export interface OrgAsking {
  books(): Promise<OrgBook[]>;
  /** asks the org nothing */
  lines(host: string, window: CountWindow): Promise<OrgLine[]>;
  ask(host: string, id: MeasureId, window: CountWindow): Promise<OrgAsked>;
  /** keeps the one that counts of those a line left open */
  keep(host: string, id: MeasureId, currency: string | null): Promise<OrgAsked>;
  /** adds a measure that the library has no metric for to the plan draft, as a metric of its own; answers its id */
  takeUp(id: MeasureId): Promise<{ ok: true; metric: MetricId } | { ok: false; why: OrgFailure }>;
  /** lists that were set for this org, the newest first */
  lists(host: string): Promise<PaperRow<'riskList'>[]>;
  findRisk(host: string): Promise<FoundRisk>;
  /** freezes this week's list; one that was set stays as it is */
  setRisk(list: RiskList): Promise<Done>;
  /** Monday of this week, `YYYY-MM-DD` */
  week(): string;
  addressOf(host: string, account: string): string | null;
}
