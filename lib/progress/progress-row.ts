import type { MetricId } from '@/lib/model/evidence';
import type { Origin } from '@/lib/model/metric';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import type { Contest } from './contest';
import type { GuardrailState } from './guardrail';
import type { Span } from './span';
import type { Absence } from './total';
import type { Verdict } from './verdict';
import type { Interval } from './wilson';

/** A sign raised by the data on a metric and on what stands beside it: to be talked about, not a judgement. */
export interface Flag {
  kind: 'guardrail' | 'speed' | 'volume' | 'unknown' | 'agreement';
  metric: MetricId;
  /** the metric on the other side; null for a built-in watch */
  guard: MetricId | null;
  /** a guardrail broke while the metric is better than its baseline */
  tradeOff: boolean;
  /** what a plain sentence needs; names below at each kind */
  figures: Record<string, number>;
}

/** One guardrail of a metric as it stands; state null: nothing to tell it by. */
export interface Guard {
  guardrail: Guardrail;
  value: number | null;
  interval: Interval | null;
  state: GuardrailState | null;
}

/** A count target that was made smaller for days away. */
export interface Scaled {
  /** days of the period, and how many of them away */
  days: number;
  away: number;
  /** the target as agreed */
  target: number;
}

/**
 * One metric of the plan with everything that may be said of it. Rates in percent, 0-100, other values in the
 * metric's own unit. `baseline`, `target`, `stretch` and `floor` are those that hold: see `scaled`.
 */
export interface ProgressRow extends Omit<PlanMetric, 'source'> {
  /**
   * noSource: nothing measured, and no record can answer this metric. noCases: asked, but nothing to count.
   * notYet: agreed not to be measurable until `revisit`.
   */
  state: 'measured' | 'noCases' | 'noSource' | 'notYet';
  /** where the figure shown comes from; null without one */
  source: Origin | null;
  /** what the plan says it should come from */
  agreedSource: Origin | null;
  kind: 'rate' | 'value' | null;
  /** counted cases of a rate; 0 for a value */
  good: number;
  /** cases behind the figure; null: nobody said how many */
  n: number | null;
  /** pieces of evidence and the records they stand on, whether or not they make the figure */
  tagged: number;
  records: number;
  unknown: number;
  apart: number;
  value: number | null;
  interval: Interval | null;
  /** null without a figure, an interval or a target */
  verdict: Verdict | null;
  tooFew: boolean;
  provisional: boolean;
  window: Span | null;
  readAt: string | null;
  /** the last day covered, when that is too long ago; the figure is still shown */
  stale: string | null;
  /** measurements that make the figure */
  counted: string[];
  /** points that count; null where there are none, and why: `absence` (scored metrics only) */
  points: number | null;
  /** the same before a breached guardrail took the credit beyond the target */
  earned: number | null;
  absence: Absence | null;
  /** when a figure that is not yet there is expected, `YYYY-MM-DD` */
  expected: string | null;
  scaled: Scaled | null;
  guards: Guard[];
  flags: Flag[];
  challenges: Contest[];
}

/** A row before its guardrails were looked at. */
export type PlainRow = Omit<
  ProgressRow,
  'points' | 'earned' | 'absence' | 'expected' | 'guards' | 'flags'
> & {
  /** whether this figure may move points: measured, or tagged where both agreed to that */
  scores: boolean;
};
