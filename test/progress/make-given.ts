import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import type { BatchOrigin, MeasuredFigure, MeasurementRow } from '@/lib/model/measurement';
import type { Noun, PaperOf, PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Rollup } from '@/lib/model/rollup';
import type { Given } from '@/lib/progress/progress-of';

/** A number as a UUID. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A plan for the last quarter of 2026 without rubric, with what is given. */
export function planOf(metrics: readonly PlanMetric[] = [], over: Partial<Plan> = {}): Plan {
  return {
    ...blankPlan({
      id: uuid(1),
      role: 'supportEngineer',
      from: '2026-10-01',
      to: '2026-12-31',
      timeZone: 'UTC',
      createdAt: '2026-10-01T08:00:00Z',
    }),
    metrics: [...metrics],
    ...over,
  };
}

/** A metric both accepted: CSAT of scoring.md unless said otherwise. */
export function metricOf(over: Partial<PlanMetric> = {}): PlanMetric {
  return {
    ...blankMetric('M02'),
    role: 'scored',
    weight: 30,
    baseline: 85,
    target: 92,
    stretch: 96,
    accepted: { employee: '2026-10-01', manager: '2026-10-01' },
    ...over,
  };
}

const imported: BatchOrigin = {
  kind: 'import',
  name: 'ratings.csv',
  format: 'periods',
  source: 'report',
  exportedOn: null,
  rows: 1,
  leftOut: 0,
  hash: '0'.repeat(64),
};

export const byHand = (employee: string | null, manager: string | null): BatchOrigin => ({
  kind: 'manual',
  accepted: { employee, manager },
});

let last = 100;

/** A measurement that counts: October 2026, 45 of 50, unless said otherwise. */
export function measured(over: Partial<MeasurementRow> = {}): MeasurementRow {
  last += 1;
  return {
    id: uuid(last),
    metric: 'M02',
    from: '2026-10-01',
    to: '2026-10-31',
    figure: rate(45, 50),
    mix: [],
    note: '',
    batch: uuid(50),
    origin: imported,
    readAt: '2026-12-30T09:00:00Z',
    withdrawn: false,
    seq: last,
    ...over,
  };
}

export function rate(good: number, n: number, apart = 0, unknown = 0): MeasuredFigure {
  return { kind: 'rate', good, n, apart, unknown };
}

export function value(of: number, n: number | null = null, low?: number, high?: number): MeasuredFigure {
  const interval = low === undefined || high === undefined ? null : { low, high };
  return { kind: 'value', value: of, n, interval, seed: interval && 7 };
}

/** The whole period of `planOf` in one window. */
export const quarter = { from: '2026-10-01', to: '2026-12-31' };
/** The equally long stretch before. */
export const before = { from: '2026-07-01', to: '2026-09-30' };

export function week(monday: string, counts: Partial<Rollup> = {}): Rollup {
  return { metric: 'M01', week: monday, tagged: 0, records: 0, known: 0, good: 0, apart: 0, ...counts };
}

/** A paper as it is listed. */
export function row<N extends Noun>(paper: PaperOf<N> & { noun: N }, n = 900): PaperRow<N> {
  const at = '2026-11-02T08:00:00Z';
  return { id: uuid(n), noun: paper.noun, paper, writtenAt: at, changedAt: at, versions: 1, removed: false };
}

export function away(from: string, to: string): PaperRow<'absence'> {
  return row({ noun: 'absence', from, to });
}

type Challenge = PaperOf<'challenge'>;

/** An objection to one missed case of M02, raised in the period and not decided. */
export function challenge(over: Partial<Challenge> = {}, n = 900): PaperRow<'challenge'> {
  return row<'challenge'>(
    {
      noun: 'challenge',
      about: { kind: 'evidence', evidence: uuid(n), metric: 'M02' },
      reason: 'notInMyPower',
      statement: 'The bug was known.',
      evidence: [],
      treatment: 'leaveOut',
      cases: { good: 0, n: 1 },
      raisedBy: 'employee',
      raisedOn: '2026-11-02',
      dueOn: '2026-11-16',
      decider: 'Ines',
      rater: '',
      decision: null,
      ...over,
    },
    n,
  );
}

export function decided(outcome: 'accepted' | 'refused' | 'withdrawn'): Challenge['decision'] {
  return { outcome, why: 'Talked through.', by: 'Ines', on: '2026-11-10' };
}

/** Everything progress is calculated from: the end of the period, nothing measured. */
export function givenOf(plan: Plan, over: Partial<Given> = {}): Given {
  return {
    plan,
    rollups: [],
    measurements: [],
    challenges: [],
    absences: [],
    today: new Date('2026-12-31T12:00:00Z'),
    ...over,
  };
}
