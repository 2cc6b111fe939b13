import type { MetricId } from '@/lib/model/evidence';
import type { Unit } from '@/lib/model/metric';
import type { Format } from './formats';
import type { DateOrder } from './read-date';
import type { Decimals } from './read-number';

/** How long the periods of a retention file are. */
export type Span = 'month' | 'quarter' | 'year';

/** How a person wants a file to be read. What is null must still be answered, if the file asks it. */
export interface ImportSettings {
  format: Format;
  /** by column id, the place of the heading; columns that are not in the file are absent */
  columns: Readonly<Record<string, number>>;
  dates: DateOrder | null;
  decimals: Decimals | null;
  /**
   * periods without a metric column: the metric; ratings: M02, M32 or M51; renewals: M40 for renewals due,
   * M45 for a list of accounts at risk
   */
  counts: MetricId | null;
  /** ratings: the lowest answer that counts as good; null: see `goodOf` */
  goodFrom: number | null;
  /** ratings: whose; empty: all of them */
  assignee: string | null;
  /** retention: amounts in one currency are never added to another's */
  currency: string | null;
  span: Span;
}

/** A metric that figures may be imported for. */
export interface KnownMetric {
  id: MetricId;
  /** what a file may call it, beside its id */
  name: string;
  unit: Unit;
  /** in the plan or in the draft being worked on */
  inPlan: boolean;
}

/** What reading a file depends on besides the file. */
export interface ImportContext {
  /** `YYYY-MM-DD` in the plan's time zone */
  today: string;
  timeZone: string;
  metrics: readonly KnownMetric[];
  newId: () => string;
}
