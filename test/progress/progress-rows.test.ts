import { describe, expect, it } from 'vitest';
import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Rollup } from '@/lib/model/rollup';
import { type ProgressRow, progressRows } from '@/lib/progress/progress-rows';

const base: PlanMetric = {
  ...blankMetric('M01'),
  weight: 30,
  role: 'scored',
  baseline: 70,
  target: 78,
  stretch: 85,
};

function planOf(...metrics: Partial<PlanMetric>[]): Plan {
  return {
    ...blankPlan({
      id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f',
      role: 'supportEngineer',
      from: '2026-10-01',
      to: '2026-12-31',
      timeZone: 'UTC',
      createdAt: '2026-10-01T08:00:00Z',
    }),
    metrics: metrics.map((metric) => ({ ...base, ...metric })),
  };
}

function week(week: string, counts: Partial<Rollup>): Rollup {
  return { metric: 'M01', week, tagged: 0, records: 0, known: 0, good: 0, apart: 0, ...counts };
}

function onlyRow(plan: Plan, rollups: Rollup[]): ProgressRow {
  const [row] = progressRows(plan, rollups);
  if (!row) throw new Error('no row');
  return row;
}

describe('progressRows', () => {
  it('adds up the weeks and says what is still unknown', () => {
    const row = onlyRow(planOf({}), [
      week('2026-10-12', { tagged: 40, records: 35, known: 20, good: 18, apart: 1 }),
      week('2026-10-19', { tagged: 12, records: 10, known: 8, good: 6, apart: 1 }),
    ]);
    expect(row).toMatchObject({ good: 24, n: 28, tagged: 52, records: 45, apart: 2, unknown: 15 });
    expect(row).toMatchObject({
      state: 'measured',
      source: 'tagged',
      verdict: 'tooEarly',
      provisional: true,
    });
    expect(row.value).toBeCloseTo(85.714, 3);
    expect(row.interval?.low).toBeCloseTo(68.5, 1);
  });

  it('leaves out weeks before and after the period, and other metrics', () => {
    const inside = [week('2026-09-28', { known: 1, good: 1 }), week('2026-12-28', { known: 1, good: 1 })];
    const outside = [week('2026-09-21', { known: 9 }), week('2027-01-04', { known: 9 })];
    const other = [
      week('2026-10-12', { metric: 'M02', known: 9 }),
      week('2026-10-12', { metric: 'all', tagged: 9 }),
    ];
    expect(onlyRow(planOf({}), [...inside, ...outside, ...other])).toMatchObject({
      good: 2,
      n: 2,
      tagged: 0,
    });
  });

  it('gives no figure where nothing is known: never zero', () => {
    const row = onlyRow(planOf({}), [week('2026-10-12', { tagged: 3, records: 3 })]);
    expect(row).toMatchObject({
      state: 'noCases',
      value: null,
      interval: null,
      verdict: null,
      source: null,
      unknown: 3,
    });
  });

  it('shows a true zero as zero', () => {
    const row = onlyRow(planOf({}), [week('2026-10-12', { tagged: 6, records: 6, known: 6, good: 0 })]);
    expect(row).toMatchObject({ state: 'measured', value: 0, verdict: 'notMet' });
  });

  it('tells a metric no record can answer from one that has no cases yet', () => {
    const row = onlyRow(planOf({ metric: 'M22' }), [
      week('2026-10-12', { metric: 'M22', tagged: 2, records: 2 }),
    ]);
    expect(row).toMatchObject({ state: 'noSource', value: null, verdict: null, tagged: 2 });
  });

  it('marks too few cases and gives no claim on them', () => {
    const row = onlyRow(planOf({ target: 40 }), [week('2026-10-12', { records: 3, known: 3, good: 3 })]);
    expect(row).toMatchObject({ tooFew: true, provisional: false, verdict: 'tooEarly', value: 100 });
  });

  it('has no verdict without a target', () => {
    const row = onlyRow(planOf({ target: null, role: 'guardrail' }), [
      week('2026-10-12', { known: 50, good: 40 }),
    ]);
    expect(row.verdict).toBeNull();
    expect(row.value).toBe(80);
  });

  it('counts promises by the reply, not by the record', () => {
    const row = onlyRow(planOf({ metric: 'M12', timing: 'leading', leadsTo: 'M01' }), [
      week('2026-10-12', { metric: 'M12', tagged: 8, records: 3, known: 6, good: 5 }),
    ]);
    expect(row).toMatchObject({ unknown: 2, n: 6, good: 5, leadsTo: 'M01' });
  });

  it('keeps the order of the plan and does not depend on the order of the weeks', () => {
    const plan = planOf({ metric: 'M12' }, { metric: 'M01' }, { metric: 'M07' });
    const rollups = [week('2026-10-12', { known: 5, good: 4 }), week('2026-10-19', { known: 7, good: 1 })];
    expect(progressRows(plan, rollups).map((row) => row.metric)).toEqual(['M12', 'M01', 'M07']);
    expect(progressRows(plan, [...rollups].reverse())).toEqual(progressRows(plan, rollups));
  });
});
