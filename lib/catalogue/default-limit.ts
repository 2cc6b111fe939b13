import type { Direction, Unit } from '@/lib/model/metric';

/** How much worse than today a guardrail may become, until the parties say otherwise. */
const POINTS: Partial<Record<Unit, number>> = { percent: 5, points: 5, nps: 10 };
const SHARE = 0.2;

const TIMES: readonly Unit[] = ['minutes', 'hours', 'days'];

/**
 * The limit a guardrail starts with: 5 points worse than its own baseline for percentages, 10 for NPS,
 * a fifth worse for everything else. In a band a longer time is the worse one; of any other band both
 * sides are bad, so there is no default. Null without a baseline. Shares stay within 0-100.
 */
export function defaultLimit(
  metric: { unit: Unit; direction: Direction },
  baseline: number | null,
): number | null {
  const { unit, direction } = metric;
  if (baseline === null || (direction === 'band' && !TIMES.includes(unit))) return null;
  const worse = direction === 'up' ? -1 : 1;
  const limit = baseline + worse * (POINTS[unit] ?? Math.abs(baseline) * SHARE);
  const rounded = Math.round(limit * 1e6) / 1e6;
  return unit === 'percent' ? Math.min(100, Math.max(0, rounded)) : rounded;
}
