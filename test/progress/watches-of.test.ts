import { describe, expect, it } from 'vitest';
import type { Watch } from '@/lib/model/metric';
import { progressOf } from '@/lib/progress/progress-of';
import { away, before, givenOf, measured, metricOf, planOf, quarter, rate, value, week } from './make-given';

const watched = (watch: Watch) => metricOf({ guardrails: [{ kind: 'watch', watch }] });
const at = (span: { from: string; to: string }, good: number, n: number, apart = 0, unknown = 0) =>
  measured({ ...span, figure: rate(good, n, apart, unknown) });

function run(metric: ReturnType<typeof metricOf>, over: Parameters<typeof givenOf>[1]) {
  const { rows, flags } = progressOf(givenOf(planOf([metric]), over));
  return { row: rows[0], flags, state: rows[0]?.guards[0]?.state };
}

describe('the volume watch', () => {
  it.each([
    [40, 'breached'],
    [43, 'ok'],
  ] as const)('a better rate on 60 then %i cases: %s', (n, state) => {
    const now = at(quarter, n - 1, n);
    const result = run(watched('volume'), { measurements: [now], earlier: [at(before, 48, 60)] });
    expect(result.state).toBe(state);
    expect(result.flags.map(({ kind }) => kind)).toEqual(state === 'breached' ? ['volume'] : []);
  });

  it('takes stretch credit and says what a sentence needs', () => {
    const { row, flags } = run(watched('volume'), {
      measurements: [at(quarter, 39, 40)],
      earlier: [at(before, 48, 60)],
    });
    expect(row).toMatchObject({ earned: 120, points: 100 });
    expect(flags).toEqual([
      {
        kind: 'volume',
        metric: 'M02',
        guard: null,
        tradeOff: true,
        figures: { rateBefore: 80, rate: 97.5, nBefore: 60, n: 40, expected: 60, daysBefore: 92, days: 92 },
      },
    ]);
  });

  it('is a sign on every scored rate, and takes points only where the plan names it', () => {
    const given = { measurements: [at(quarter, 39, 40)], earlier: [at(before, 48, 60)] };
    const { row, flags } = run(metricOf(), given);
    expect(flags).toHaveLength(1);
    expect(row).toMatchObject({ points: 120, guards: [] });
    expect(run(metricOf({ role: 'context', weight: 0 }), given).flags).toEqual([]);
  });

  it('compares as many days: a month of the quarter is not a third of the work', () => {
    const october = { from: '2026-10-01', to: '2026-10-31' };
    const earlier = [at(before, 72, 90)];
    expect(run(watched('volume'), { measurements: [at(october, 29, 30)], earlier }).state).toBe('ok');
    expect(run(watched('volume'), { measurements: [at(october, 20, 21)], earlier }).state).toBe('breached');
  });

  it('does not take days away for fewer cases', () => {
    const given = { measurements: [at(quarter, 39, 40)], earlier: [at(before, 48, 60)] };
    expect(run(watched('volume'), { ...given, absences: [away('2026-11-01', '2026-11-30')] }).state).toBe(
      'ok',
    );
  });

  it('says nothing without a period before, of values, or across kinds of source', () => {
    const now = at(quarter, 39, 40);
    expect(run(watched('volume'), { measurements: [now] }).state).toBeNull();
    const values = [measured({ ...quarter, figure: value(95, 40) })];
    const earlier = [measured({ ...before, figure: value(80, 60) })];
    expect(run(watched('volume'), { measurements: values, earlier }).state).toBeNull();
    const rollups = [week('2026-07-06', { metric: 'M02', records: 60, known: 60, good: 48 })];
    expect(run(watched('volume'), { measurements: [now], rollups }).state).toBeNull();
  });

  it('compares tagged with tagged, from the week on in which tagging began', () => {
    const promises = metricOf({
      metric: 'M12',
      source: 'tagged',
      guardrails: [{ kind: 'watch', watch: 'volume' }],
    });
    const weeks = (first: string, n: number, good: number) =>
      week(first, { metric: 'M12', tagged: n, records: n, known: n, good });
    // from 31 August: 31 days before, 92 now
    const rollups = [weeks('2026-08-31', 20, 16), weeks('2026-10-12', 30, 29)];
    expect(run(promises, { rollups }).state).toBe('breached');
    const more = [weeks('2026-08-31', 10, 8), weeks('2026-10-12', 30, 29)];
    expect(run(promises, { rollups: more }).state).toBe('ok');
  });
});

describe('the watch on unknown outcomes', () => {
  const shares = (unknown: number) => ({
    measurements: [at(quarter, 24, 28, 2, unknown)],
    earlier: [at(before, 24, 28, 2, 10)],
  });

  it.each([
    [15, 'ok'],
    [17, 'breached'],
  ] as const)('10 then %i unknown beside 30: %s', (unknown, state) => {
    // a quarter of 40 before; 33.3 % of 45 now, then 36.2 % of 47
    expect(run(watched('unknown'), shares(unknown)).state).toBe(state);
  });

  it('flags only where the plan names it', () => {
    expect(run(watched('unknown'), shares(17)).flags).toMatchObject([
      { kind: 'unknown', guard: null, figures: { shareBefore: 25, unknownBefore: 10, unknown: 17 } },
    ]);
    expect(run(metricOf(), shares(17)).flags).toEqual([]);
  });
});

describe('the watch on rater agreement', () => {
  const measurements = [at(quarter, 97, 100)];
  const state = (alpha: number | null, items: number) =>
    run(watched('agreement'), { measurements, agreements: [{ metric: 'M02', alpha, items }] });

  it('goes by what somebody calculated, and is otherwise unknown', () => {
    expect(run(watched('agreement'), { measurements }).state).toBeNull();
    expect(state(0.9, 12).state).toBe('ok');
    expect(state(0.5, 9).state).toBe('watch');
    expect(state(0.5, 12)).toMatchObject({
      state: 'breached',
      row: { points: 100, earned: 120 },
      flags: [{ kind: 'agreement', figures: { alpha: 0.5, items: 12 } }],
    });
    const other = { measurements, agreements: [{ metric: 'M17', alpha: 0.5, items: 12 }] };
    expect(run(watched('agreement'), other).state).toBeNull();
  });
});
