import type { Batch, Measurement } from '@/lib/model/measurement';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { makeId } from '../ledger/make-entries';
import type { Random } from '../simulators/random';

interface Given {
  months: number;
  /** milliseconds */
  now: number;
  random: Random;
}

/** A metric's figures month by month up to the month before this one, wandering from baseline toward target. */
export function monthlyBatch(metric: PlanMetric, { months, now, random }: Given): Batch {
  const measurements: Measurement[] = [];
  for (let back = months; back >= 1; back -= 1) {
    const { from, to } = monthBefore(now, back);
    const share = 1 - back / months;
    measurements.push({
      id: makeId(),
      metric: metric.metric,
      from,
      to,
      figure: figureAt(metric, share, random),
      mix: [],
      note: '',
    });
  }
  return {
    id: makeId(),
    origin: {
      kind: 'import',
      name: 'history.csv',
      format: 'periods',
      source: 'Quarterly export',
      exportedOn: new Date(now).toISOString().slice(0, 10),
      rows: months,
      leftOut: 0,
      hash: 'a'.repeat(64),
    },
    readAt: new Date(now).toISOString(),
    measurements,
  };
}

function figureAt(metric: PlanMetric, share: number, random: Random): Measurement['figure'] {
  const from = metric.baseline ?? 50;
  const to = metric.target ?? from;
  const value = from + (to - from) * share * 1.1 + (random.next() - 0.5) * Math.max(1, Math.abs(to - from));
  if (
    metric.metric === 'M22' ||
    metric.metric === 'M11' ||
    metric.metric === 'M25' ||
    metric.metric === 'M05'
  )
    return {
      kind: 'value',
      value: Math.max(0.1, Math.round(value * 100) / 100),
      n: 40,
      interval: null,
      seed: null,
    };
  const n = random.between(40, 90);
  const good = Math.max(0, Math.min(n, Math.round((n * value) / 100)));
  return { kind: 'rate', good, n, apart: 0, unknown: random.between(0, 6) };
}

/** First and last day of the month that lies so many months before the one of `now`. */
function monthBefore(now: number, back: number): { from: string; to: string } {
  const at = new Date(now);
  const day = (month: number, of: number) =>
    new Date(Date.UTC(at.getUTCFullYear(), month, of)).toISOString().slice(0, 10);
  const month = at.getUTCMonth() - back;
  return { from: day(month, 1), to: day(month + 1, 0) };
}
