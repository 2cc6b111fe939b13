import { isTradeOff } from './guardrail';
import type { Flag, Guard, PlainRow } from './progress-row';
import type { WatchReading } from './watch-metric';

/**
 * What the guardrails of a scored metric raise. A breach always flags; a trade-off it is when the metric is
 * better than its baseline meanwhile. `figures` of a guardrail: value, baseline, guardValue, limit, guardLow,
 * guardHigh, as far as known; of a watch: see there.
 */
export function flagsOf(row: PlainRow, guards: readonly Guard[], watches: readonly WatchReading[]): Flag[] {
  if (row.role !== 'scored') return [];
  const broken = guards.filter(({ state }) => state === 'breached');
  const byMetric = broken.flatMap(({ guardrail, value, interval }): Flag[] => {
    if (guardrail.kind !== 'metric') return [];
    const figures = known({
      value: row.value,
      baseline: row.baseline,
      guardValue: value,
      limit: guardrail.limit,
      guardLow: interval?.low,
      guardHigh: interval?.high,
    });
    return [
      { kind: 'guardrail', metric: row.metric, guard: guardrail.metric, tradeOff: gotBetter(row), figures },
    ];
  });
  // falling volume is a sign on every scored rate; the others only where the plan names them
  const named = row.guardrails.flatMap((one) => (one.kind === 'watch' ? [one.watch] : []));
  const byWatch = watches
    .filter(({ watch, state }) => state === 'breached' && (watch === 'volume' || named.includes(watch)))
    .map(({ watch, figures }): Flag => {
      return { kind: watch, metric: row.metric, guard: null, tradeOff: gotBetter(row), figures };
    });
  return [...byMetric, ...byWatch];
}

function gotBetter({ value, baseline, direction }: PlainRow): boolean {
  if (value === null || baseline === null || direction === 'band') return false;
  return isTradeOff({ value, baseline, direction }, 'breached');
}

function known(figures: Record<string, number | null | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (figure == null ? [] : [[name, figure]])),
  );
}
