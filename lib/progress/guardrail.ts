import { MINIMUM } from './sample';
import type { Interval } from './wilson';

export type GuardrailState = 'ok' | 'watch' | 'breached';

/** A guardrail's figure with its limit, in the metric's own unit. */
export interface GuardrailReading {
  value: number;
  /** null where the kind of figure has none */
  interval: Interval | null;
  n: number;
  limit: number;
  /** the direction in which the metric gets better */
  direction: 'up' | 'down';
}

/**
 * ok: within its limit. watch: past it, but the interval still includes the limit, or there are too few
 * cases to say. breached: the whole interval is past it.
 */
export function guardrailState({ value, interval, n, limit, direction }: GuardrailReading): GuardrailState {
  const past = (figure: number): boolean => (direction === 'up' ? figure < limit : figure > limit);
  if (!past(value)) return 'ok';
  if (interval === null) return n >= MINIMUM ? 'breached' : 'watch';
  return past(direction === 'up' ? interval.high : interval.low) ? 'breached' : 'watch';
}

/** Points that count while a guardrail of the metric is breached: no credit beyond the target, nothing else taken. */
export function guardedPoints(points: number, state: GuardrailState): number {
  return state === 'breached' ? Math.min(100, points) : points;
}

/** The metric got better while its guardrail broke: both are flagged. */
export function isTradeOff(
  metric: { value: number; baseline: number; direction: 'up' | 'down' },
  state: GuardrailState,
): boolean {
  const better = metric.direction === 'up' ? metric.value > metric.baseline : metric.value < metric.baseline;
  return better && state === 'breached';
}
