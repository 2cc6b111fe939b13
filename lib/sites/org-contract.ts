import type { MetricId } from '@/lib/model/evidence';
import type { MeasuredFigure, SourceRow } from '@/lib/model/measurement';
import type { ConnectionState, OrgShape } from '@/lib/model/org';
import type { RiskList } from '@/lib/model/papers';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import type { Lack } from './contract';

/** One read of an API: a path behind `/services/data/vNN.0`, under a name to find its answer by. Only ever a GET. */
export interface ApiPart {
  name: string;
  path: string;
}

/** What became of one part; the others may have done well. */
export interface ApiAnswer {
  status: number;
  json: unknown;
}

export type ApiRead =
  | { ok: true; parts: Record<string, ApiAnswer>; at: string }
  | { ok: false; state: Exclude<ConnectionState, 'connected'>; retryAfter: number | null };

/** An org that answers with the person's own rights, through the worker or one of our own pages. */
export interface Org {
  /** the host of its API */
  apiHost: string;
  /** 18 characters */
  id: string;
  person: { id: string; timeZone: string | null };
  shape: OrgShape;
  mapping: RenewalMapping | null;
  /**
   * All parts in one billed call, at most 25 and at most 5 of them queries. Never rejects.
   * @param fresh do not answer from what was read in the last five minutes
   */
  read(parts: readonly ApiPart[], fresh?: boolean): Promise<ApiRead>;
  /** the next page of a long answer, by its `nextRecordsUrl`, under the name `next` */
  next(url: string): Promise<ApiRead>;
}

export type Connected =
  | { ok: true; org: Org }
  | { ok: false; state: Exclude<ConnectionState, 'connected'>; retryAfter: number | null };

/** Recurring revenue of one account at the start of a period, from an imported file. */
export interface StartRevenueRow {
  account: string;
  amount: number;
  currency: string | null;
}

/** What an org measure is computed from. */
export interface OrgQuestion {
  org: Pick<Org, 'person' | 'shape'>;
  mapping: RenewalMapping;
  /** both days included, calendar dates in `timeZone` */
  window: { from: string; to: string };
  timeZone: string;
  today: string;
  /** frozen lists of accounts at risk that were set in the window, oldest first */
  lists: readonly RiskList[];
  /** accounts on which the person logged an outreach, and when */
  outreach: readonly { account: string; on: string }[];
  /** from an imported file; empty: there is none */
  start: readonly StartRevenueRow[];
}

/** One figure of an org measure. Several when there are several currencies: they are never added up. */
export interface OrgFigure {
  figure: MeasuredFigure;
  /** ISO 4217; null: nothing of it is money, or the org names no currency */
  currency: string | null;
  /** numerator and denominator as they are, in cases or in money */
  over: { numerator: number; denominator: number };
  /** what it was counted from, one row per account */
  rows: Omit<SourceRow, 'measurement'>[];
  /** what limits it, e.g. which start revenue was taken: keys of the message file with their substitutions */
  notes: { key: string; values: (string | number)[] }[];
}

export type OrgOutcome =
  | { ok: true; figures: OrgFigure[] }
  | { ok: false; lack: Lack | 'tooMany' | 'noList' };

/** A measure that an org answers by its own aggregates over the person's own book of accounts. */
export interface OrgMeasure {
  /** texts: `measures_<id>` (name), `measures_<id>_can` (what it can and cannot see) */
  id: 'renewalRate' | 'logoRenewal' | 'onTime' | 'touch' | 'outreach' | 'grr' | 'nrr';
  /** the library's metric; null: the library has none, so a plan takes it up as a metric of its own */
  metric: MetricId | null;
  unit: 'percent';
  /** why it cannot be asked here; null: it can */
  lacks(question: OrgQuestion): Lack | 'noStart' | 'noAmount' | 'noList' | null;
  /** what will be asked, to be shown before it is */
  parts(question: OrgQuestion): ApiPart[];
  measure(question: OrgQuestion, ask: (parts: ApiPart[]) => Promise<ApiRead>): Promise<OrgOutcome>;
}
