import type { MetricId } from '@/lib/model/evidence';
import type { Guardrail } from '@/lib/model/plan-metric';
import { type GuardrailState, guardrailState } from './guardrail';
import type { Guard, PlainRow } from './progress-row';
import type { WatchReading } from './watch-metric';

/** Every guardrail of a metric as it stands, by the guarding metric's own row or by the built-in watch. */
export function guardsOf(
  row: PlainRow,
  rows: ReadonlyMap<MetricId, PlainRow>,
  watches: readonly WatchReading[],
): Guard[] {
  return row.guardrails.map((guardrail): Guard => {
    if (guardrail.kind === 'metric') return metricGuard(guardrail, rows.get(guardrail.metric));
    const found = watches.find((one) => one.watch === guardrail.watch);
    return { guardrail, value: found?.value ?? null, interval: null, state: found?.state ?? null };
  });
}

type MetricGuardrail = Extract<Guardrail, { kind: 'metric' }>;

function metricGuard(guardrail: MetricGuardrail, row: PlainRow | undefined): Guard {
  const value = row?.value ?? null;
  const interval = row?.interval ?? null;
  return { guardrail, value, interval, state: row ? stateOf(guardrail, row) : null };
}

/** A tagged sample that may not score cannot break a guardrail either: it gives a sign and no more. */
function stateOf({ limit }: MetricGuardrail, row: PlainRow): GuardrailState | null {
  const { value, interval, n, scores } = row;
  if (limit === null || value === null) return null;
  // a figure that came without a number of cases stands for all of them
  const cases = n ?? Number.POSITIVE_INFINITY;
  const state = guardrailState({ value, interval, n: cases, limit, direction: sideOf(limit, row) });
  return state === 'breached' && !scores ? 'watch' : state;
}

/** In which direction the guarding metric gets better. Of a band, the limit lies on the side to be watched. */
function sideOf(limit: number, { direction, band, baseline }: PlainRow): 'up' | 'down' {
  if (direction !== 'band') return direction;
  if (band?.low != null && limit <= band.low) return 'up';
  if (band?.high != null && limit >= band.high) return 'down';
  return baseline !== null && limit < baseline ? 'up' : 'down';
}
