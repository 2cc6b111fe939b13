import { blankMetric, blankPlan } from '@/lib/model/blank-plan';
import type { DraftEntry } from '@/lib/model/entry';
import type { BatchOrigin, MeasuredFigure, Measurement } from '@/lib/model/measurement';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { addDays, daysIn, type Span, spanBefore } from '@/lib/progress/span';

let last = 0;
export const newStoryId = (): string => `5707e700-0000-4000-8000-${(++last).toString(16).padStart(12, '0')}`;

/** The calendar quarter a day lies in. */
export function quarterOf(today: Date): Span {
  const year = today.getUTCFullYear();
  const first = Math.floor(today.getUTCMonth() / 3) * 3;
  const day = (month: number, date: number) =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + 3, 0) };
}

/** A scored metric that both accepted. */
export function scored(metric: string, weight: number, change: Partial<PlanMetric> = {}): PlanMetric {
  const on = '2026-01-05';
  const accepted = { employee: on, manager: on };
  return { ...blankMetric(metric), role: 'scored', family: 'satisfaction', weight, accepted, ...change };
}

/** A plan of today's quarter that both signed. */
export function agreedPlan(today: Date, metrics: PlanMetric[], change: Partial<Plan> = {}): Plan {
  const span = quarterOf(today);
  const on = span.from;
  return {
    ...blankPlan({
      id: newStoryId(),
      role: 'supportEngineer',
      ...span,
      timeZone: 'UTC',
      createdAt: `${on}T08:00:00Z`,
    }),
    people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
    metrics,
    agreed: { employee: { name: 'Ana Ferrer', on }, manager: { name: 'Dana Ruiz', on }, how: 'together' },
    ...change,
  };
}

/** The entry that adopts it. */
export function adopting(plan: Plan): DraftEntry {
  return { id: newStoryId(), at: plan.createdAt, kind: 'plan.adopted', subject: plan.id, body: plan };
}

export const rate = (good: number, n: number): MeasuredFigure => ({
  kind: 'rate',
  good,
  n,
  apart: 0,
  unknown: 0,
});
export const value = (figure: number, n: number | null = null): MeasuredFigure => ({
  kind: 'value',
  value: figure,
  n,
  interval: null,
  seed: null,
});

export function measured(metric: string, span: Span, figure: MeasuredFigure): Measurement {
  return { id: newStoryId(), metric, ...span, figure, mix: [], note: '' };
}

export const asQuery: BatchOrigin = {
  kind: 'query',
  site: 'zendesk',
  host: 'acme.zendesk.com',
  numerator: 'type:ticket solved>2026-10-01',
  denominator: 'type:ticket',
};
export const asImport: BatchOrigin = {
  kind: 'import',
  name: 'quarter.csv',
  format: 'periods',
  source: '',
  exportedOn: null,
  rows: 12,
  leftOut: 0,
  hash: 'ab'.repeat(32),
};

/** The entry that brings measurements. */
export function recording(origin: BatchOrigin, readAt: Date, measurements: Measurement[]): DraftEntry {
  const id = newStoryId();
  const at = readAt.toISOString();
  return {
    id: newStoryId(),
    at,
    kind: 'measurements.recorded',
    subject: id,
    body: { id, origin, readAt: at, measurements },
  };
}

/** From the first day of today's quarter up to yesterday (or the first day itself). */
export function soFar(today: Date): Span {
  const { from } = quarterOf(today);
  const yesterday = addDays(today.toISOString().slice(0, 10), -1);
  return { from, to: [from, yesterday].sort()[1] ?? from };
}

/**
 * A quarter with one of each: a target met, one not met, one too early to tell, a signal, a time that got
 * faster while repeat contacts rose, a challenge that is open, and one metric that nothing was said about yet.
 */
export function typicalStory(today: Date): DraftEntry[] {
  const now = soFar(today);
  const before = spanBefore(quarterOf(today));
  const guard = (metric: string, limit: number | null) => [{ kind: 'metric' as const, metric, limit }];
  const plan = agreedPlan(
    today,
    [
      scored('M01', 35, { baseline: 80, target: 90, stretch: 94, guardrails: guard('M08', 12) }),
      scored('M07', 20, { direction: 'down', baseline: 9, target: 6, stretch: 4 }),
      scored('M08', 20, { direction: 'down', baseline: 12, target: 8, cadence: 'quarter' }),
      scored('M12', 10, {
        timing: 'leading',
        leadsTo: 'M01',
        delay: 'P1M',
        baseline: 80,
        target: 90,
        cadence: 'week',
      }),
      { ...blankMetric('M11'), role: 'guardrail', direction: 'band', cadence: 'month' },
    ],
    { rubric: [{ row: 'empathy', weight: 15, anchors: { one: '', three: '', five: '' } }] },
  );
  const days = daysIn(now) / daysIn(quarterOf(today));
  const part = (n: number) => Math.max(1, Math.round(n * days));
  return [
    adopting(plan),
    recording(asImport, today, [
      measured('M01', now, rate(44, 50)),
      measured('M08', now, rate(part(120), part(400))),
      measured('M08', before, rate(20, 400)),
      measured('M11', before, value(120, 400)),
      measured('M11', now, value(103, part(400))),
      measured('M12', now, rate(19, 21)),
    ]),
    recording(asQuery, today, [measured('M07', now, rate(7, 226))]),
  ];
}
