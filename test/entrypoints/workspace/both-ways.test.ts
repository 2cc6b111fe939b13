import { expect, it } from 'vitest';
import { bothWays } from '@/entrypoints/workspace/both-ways';
import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Challenge } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { Given } from '@/lib/progress/progress-of';

const plan: Plan = {
  ...blankPlan({
    id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f',
    role: 'supportEngineer',
    from: '2026-10-01',
    to: '2026-12-31',
    timeZone: 'UTC',
    createdAt: '2026-10-01T08:00:00Z',
  }),
  metrics: [{ ...blankMetric('M02'), role: 'scored', weight: 100, baseline: 85, target: 92, stretch: 96 }],
};

const october: MeasurementRow = {
  id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e30',
  metric: 'M02',
  from: '2026-10-01',
  to: '2026-11-22',
  figure: { kind: 'rate', good: 18, n: 20, apart: 0, unknown: 0 },
  mix: [],
  note: '',
  batch: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e31',
  origin: { kind: 'manual', accepted: { employee: '2026-11-22', manager: '2026-11-22' } },
  readAt: '2026-11-22T10:00:00Z',
  withdrawn: false,
  seq: 2,
};

const challenge: Challenge = {
  noun: 'challenge',
  about: { kind: 'number', metric: 'M02' },
  reason: 'tooling',
  statement: 'The defect was known.',
  evidence: [],
  treatment: 'leaveOut',
  cases: { good: 0, n: 1 },
  raisedBy: 'employee',
  raisedOn: '2026-11-20',
  dueOn: '2026-12-04',
  decider: 'Noor Haddad',
  rater: 'Dana Ruiz',
  decision: null,
};

const given: Given = {
  plan,
  rollups: [],
  measurements: [october],
  challenges: [],
  absences: [],
  today: new Date('2026-11-23T10:00:00Z'),
};

it('shows figure and total with the challenged case and without it, whatever was decided', () => {
  for (const outcome of [null, 'accepted', 'refused'] as const) {
    const decision = outcome && { outcome, why: 'x', by: 'Noor Haddad', on: '2026-11-22' };
    const both = bothWays(given, { ...challenge, decision }, undefined);
    expect(both.figure?.with).toMatchObject({ good: 18, n: 20, value: 90 });
    expect(both.figure?.without).toMatchObject({ good: 18, n: 19 });
    expect(both.figure?.without?.value).toBeCloseTo(94.7, 1);
    expect(both.total?.with).toBe(85.7);
    expect(both.total?.without).toBe(113.7);
  }
});

it('shows no total where the plan shows none', () => {
  expect(bothWays({ ...given, plan: { ...plan, worksCouncil: true } }, challenge).total).toBeNull();
});
