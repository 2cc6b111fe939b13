import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Rollup } from '@/lib/model/rollup';
import { weekOf } from '@/lib/model/week';
import { answeredByRecords, countsInteractions } from './answer';
import { sampleOf } from './sample';
import { type Verdict, verdict } from './verdict';
import { type Interval, wilson } from './wilson';

/** One metric of the plan with what the tagged records say of it. Rates in percent, 0-100. */
export interface ProgressRow extends Omit<PlanMetric, 'metric'> {
  metric: MetricId;
  /** noSource: no record can answer this metric, it waits for an import or an agreed entry */
  state: 'measured' | 'noCases' | 'noSource';
  /** where the figure comes from; null without one */
  source: 'tagged' | null;
  good: number;
  /** cases whose answer is known: the n of the rate */
  n: number;
  /** pieces of evidence, records they stand on, and cases still without an answer */
  tagged: number;
  records: number;
  unknown: number;
  apart: number;
  value: number | null;
  interval: Interval | null;
  /** null without a value or without a target */
  verdict: Verdict | null;
  tooFew: boolean;
  provisional: boolean;
}

type Counts = Pick<ProgressRow, 'good' | 'n' | 'tagged' | 'records' | 'unknown' | 'apart'>;

/**
 * The plan's metrics, in plan order, with their counts over the weeks that touch the plan's period.
 * A week is the finest grain there is, so the first and last week of a period may hold a few days of its
 * neighbour. Nothing known is never zero: such a row has no value.
 */
export function progressRows(plan: Plan, rollups: readonly Rollup[]): ProgressRow[] {
  const first = weekOf(`${plan.from}T00:00:00Z`);
  const inPeriod = rollups.filter((rollup) => rollup.week >= first && rollup.week <= plan.to);
  return plan.metrics.map((agreed) => {
    const own = inPeriod.filter((rollup) => rollup.metric === agreed.metric);
    return readRow(agreed, countAll(own, countsInteractions(agreed.metric)));
  });
}

function readRow(agreed: PlanMetric, counts: Counts): ProgressRow {
  const { good, n } = counts;
  const sample = sampleOf(n, agreed.minimum);
  const answerable = answeredByRecords.includes(agreed.metric);
  const measured = answerable && n > 0;
  return {
    ...agreed,
    ...counts,
    state: measured ? 'measured' : answerable ? 'noCases' : 'noSource',
    source: measured ? 'tagged' : null,
    value: measured ? (100 * good) / n : null,
    interval: measured ? wilson(good, n) : null,
    verdict:
      measured && agreed.target !== null
        ? verdict(good, n, agreed.target, agreed.direction, agreed.minimum)
        : null,
    tooFew: sample === 'tooFew',
    provisional: sample === 'provisional',
  };
}

/** A case is known, set apart, or still unknown. Cases are records, or for promises the tagged replies. */
function countAll(rollups: readonly Rollup[], perReply: boolean): Counts {
  const sum = (of: (rollup: Rollup) => number): number => rollups.reduce((total, one) => total + of(one), 0);
  const n = sum((one) => one.known);
  const records = sum((one) => one.records);
  const apart = sum((one) => one.apart);
  const tagged = sum((one) => one.tagged);
  const cases = perReply ? tagged : records;
  return { good: sum((one) => one.good), n, tagged, records, apart, unknown: Math.max(0, cases - n - apart) };
}
