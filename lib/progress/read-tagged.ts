import type { MetricId } from '@/lib/model/evidence';
import type { Rollup } from '@/lib/model/rollup';
import { weekOf } from '@/lib/model/week';
import { answeredByRecords, unitOf } from './answer';
import { type Reading, rateOf } from './reading';
import { earliest, type Span } from './span';

/** What was tagged for a metric in a period, whether or not a record answers it. */
export interface Tagged {
  /** pieces of evidence, and the records they stand on */
  tagged: number;
  records: number;
  /** null: no record can answer this metric. Without a case its value is null. */
  reading: Reading | null;
}

/**
 * The tagged sample over the weeks that touch a period. A week is the finest grain there is, so the first
 * and last week may hold a few days of the neighbouring period. A case is known, set apart, or still unknown;
 * cases are records, or for promises and follow-ups what was tagged.
 * @param today the sample covers nothing later
 */
export function readTagged(
  rollups: readonly Rollup[],
  metric: MetricId,
  period: Span,
  today: string,
): Tagged {
  const first = weekOf(`${period.from}T00:00:00Z`);
  const weeks = rollups.filter((one) => one.metric === metric && one.week >= first && one.week <= period.to);
  const to = today >= period.from ? earliest(today, period.to) : period.to;
  return addWeeks(weeks, metric, { from: period.from, to });
}

/** The sample of some weeks of one metric, said to cover a window. */
export function addWeeks(weeks: readonly Rollup[], metric: MetricId, window: Span): Tagged {
  const sum = (of: (rollup: Rollup) => number): number => weeks.reduce((whole, one) => whole + of(one), 0);
  const tagged = sum((one) => one.tagged);
  const records = sum((one) => one.records);
  if (!answeredByRecords.includes(metric)) return { tagged, records, reading: null };
  const good = sum((one) => one.good);
  const n = sum((one) => one.known);
  const apart = sum((one) => one.apart);
  const cases = unitOf(metric) === 'record' ? records : tagged;
  const reading: Reading = {
    kind: 'rate',
    good,
    n,
    apart,
    unknown: Math.max(0, cases - n - apart),
    ...rateOf(good, n),
    source: 'tagged',
    window,
    spans: [window],
    readAt: null,
    counted: [],
  };
  return { tagged, records, reading };
}
