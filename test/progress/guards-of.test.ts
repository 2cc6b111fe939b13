import { describe, expect, it } from 'vitest';
import type { Guardrail, PlanMetric } from '@/lib/model/plan-metric';
import { progressOf } from '@/lib/progress/progress-of';
import { roundHalfUp } from '@/lib/progress/rounding';
import { wilson } from '@/lib/progress/wilson';
import { givenOf, measured, metricOf, planOf, quarter, rate, value, week } from './make-given';

const limit6: Guardrail = { kind: 'metric', metric: 'M07', limit: 6 };
const reopen: Partial<PlanMetric> = {
  metric: 'M07',
  role: 'guardrail',
  weight: 0,
  direction: 'down',
  target: null,
};

/** CSAT of so many of 100, guarded by reopens of so many of 100 against 6 %. */
function guarded(csat: number, reopens: number, over: Partial<PlanMetric> = {}) {
  const plan = planOf([metricOf({ guardrails: [limit6] }), metricOf({ ...reopen, ...over })]);
  const measurements = [
    measured({ ...quarter, figure: rate(csat, 100) }),
    measured({ ...quarter, metric: 'M07', figure: rate(reopens, 100) }),
  ];
  const { rows, flags } = progressOf(givenOf(plan, { measurements }));
  const [metric, guard] = rows;
  if (!metric || !guard) throw new Error('no rows');
  return { metric, guard, flags };
}

describe('a guardrail', () => {
  it.each([
    [4, 'ok'],
    [9, 'watch'],
    [14, 'breached'],
  ] as const)('reopens %i of 100 against 6 %%: %s', (reopens, state) => {
    expect(guarded(90, reopens).metric.guards).toEqual([
      { guardrail: limit6, value: reopens, interval: wilson(reopens, 100), state },
    ]);
  });

  it('breached takes the credit beyond the target, and what was earned stays known', () => {
    expect(guarded(94, 14).metric).toMatchObject({ points: 100, earned: 110 });
    expect(guarded(94, 9).metric).toMatchObject({ points: 110, earned: 110 });
  });

  it('breached takes nothing up to the target: 90 % stay at 85.7, with a trade-off flag on both', () => {
    const { metric, guard, flags } = guarded(90, 14);
    expect(roundHalfUp(metric.points ?? 0)).toBe(85.7);
    expect(flags).toEqual([
      {
        kind: 'guardrail',
        metric: 'M02',
        guard: 'M07',
        tradeOff: true,
        figures: {
          value: 90,
          baseline: 85,
          guardValue: 14,
          limit: 6,
          guardLow: wilson(14, 100)?.low,
          guardHigh: wilson(14, 100)?.high,
        },
      },
    ]);
    expect(metric.flags).toEqual(flags);
    expect(guard.flags).toEqual(flags);
  });

  it('breached while the metric did not get better is flagged, but is no trade-off', () => {
    expect(guarded(85, 14).flags).toMatchObject([{ kind: 'guardrail', tradeOff: false }]);
    expect(guarded(90, 9).flags).toEqual([]);
    expect(guarded(90, 4).flags).toEqual([]);
  });

  it('without a limit, a figure or a row of its own cannot be told', () => {
    const state = (
      guardrail: Guardrail,
      measurements = [measured({ ...quarter, metric: 'M07', figure: rate(14, 100) })],
    ) =>
      progressOf(givenOf(planOf([metricOf({ guardrails: [guardrail] }), metricOf(reopen)]), { measurements }))
        .rows[0]?.guards[0]?.state;
    expect(state(limit6)).toBe('breached');
    expect(state({ ...limit6, limit: null })).toBeNull();
    expect(state(limit6, [])).toBeNull();
    expect(state({ ...limit6, metric: 'M08' })).toBeNull();
    expect(state({ kind: 'watch', watch: 'volume' })).toBeNull();
  });

  it('by a tagged sample that may not score is watched and never breached', () => {
    const plan = (over: Partial<PlanMetric>) =>
      planOf([metricOf({ guardrails: [limit6] }), metricOf({ ...reopen, ...over })]);
    const rollups = [week('2026-10-12', { metric: 'M07', tagged: 100, records: 100, known: 100, good: 14 })];
    const state = (over: Partial<PlanMetric>) =>
      progressOf(givenOf(plan(over), { rollups })).rows[0]?.guards[0]?.state;
    expect(state({})).toBe('watch');
    expect(state({ source: 'tagged' })).toBe('breached');
  });

  it('that is a value goes by its interval, or without one by the value alone', () => {
    const guardrail: Guardrail = { kind: 'metric', metric: 'M13', limit: 24 };
    const wait = metricOf({ metric: 'M13', role: 'guardrail', direction: 'down', target: null });
    const state = (figure: ReturnType<typeof value>) =>
      progressOf(
        givenOf(planOf([metricOf({ guardrails: [guardrail] }), wait]), {
          measurements: [measured({ ...quarter, metric: 'M13', figure })],
        }),
      ).rows[0]?.guards[0]?.state;
    expect(state(value(26, 60, 23, 29))).toBe('watch');
    expect(state(value(30, 60, 25, 35))).toBe('breached');
    expect(state(value(30, 5))).toBe('breached');
    expect(state(value(30, 4))).toBe('watch');
    expect(state(value(30))).toBe('breached');
    expect(state(value(24))).toBe('ok');
  });
});

describe('a guardrail that is a band', () => {
  const band = { low: 60, high: 240, outerLow: 0, outerHigh: 480 };
  const state = (figure: number, limit: number, over: Partial<PlanMetric> = {}) => {
    const reply = metricOf({
      metric: 'M11',
      role: 'guardrail',
      direction: 'band',
      target: null,
      band,
      baseline: 120,
      ...over,
    });
    const guardrail: Guardrail = { kind: 'metric', metric: 'M11', limit };
    const measurements = [measured({ ...quarter, metric: 'M11', figure: value(figure, 60) })];
    return progressOf(givenOf(planOf([metricOf({ guardrails: [guardrail] }), reply]), { measurements }))
      .rows[0]?.guards[0]?.state;
  };

  it('is watched on the side of its limit', () => {
    expect(state(300, 280)).toBe('breached');
    expect(state(30, 280)).toBe('ok');
    expect(state(30, 50)).toBe('breached');
    expect(state(300, 50)).toBe('ok');
    expect(state(30, 50, { baseline: null })).toBe('breached');
    expect(state(300, 280, { baseline: 400 })).toBe('breached');
  });

  it('without a band goes by the baseline, and by default watches for too much', () => {
    expect(state(300, 144, { band: null })).toBe('breached');
    expect(state(30, 100, { band: null })).toBe('breached');
    expect(state(300, 144, { band: null, baseline: null })).toBe('breached');
    expect(state(30, 144, { band: null, baseline: null })).toBe('ok');
  });
});
