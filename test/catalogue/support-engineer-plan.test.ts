import { describe, expect, it } from 'vitest';
import { metricOf } from '@/lib/catalogue/metrics';
import { RUBRIC_WEIGHT, supportEngineerPlan } from '@/lib/catalogue/support-engineer-plan';
import { planSchema } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { anchorProblem } from '@/lib/progress/attainment';

const plan = supportEngineerPlan({
  id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f',
  today: new Date('2026-11-23T14:00:00Z'),
  timeZone: 'Europe/Madrid',
  createdAt: '2026-11-23T14:00:00Z',
});
const scored = plan.metrics.filter((metric) => metric.role === 'scored');
const weightOf = (list: PlanMetric[]): number => list.reduce((sum, { weight }) => sum + weight, 0);

describe('supportEngineerPlan', () => {
  it('is a plan as the model has it, for the quarter today lies in, agreed by nobody', () => {
    expect(planSchema.parse(plan)).toMatchObject({
      from: '2026-10-01',
      to: '2026-12-31',
      agreed: null,
      version: 1,
    });
  });

  it('carries the weights and anchors of the preset', () => {
    expect(
      scored.map((m) => [m.metric, m.weight, m.baseline, m.target, m.stretch, m.timing, m.shared]),
    ).toEqual([
      ['M01', 30, 70, 78, 85, 'lagging', false],
      ['M08', 20, 14, 10, 7, 'lagging', false],
      ['M22', 10, 1, 0.7, 0.5, 'lagging', true],
      ['M21', 10, 50, 65, 80, 'leading', false],
      ['M12', 5, 85, 95, 98, 'leading', false],
    ]);
  });

  it('passes the plan checks on weights, directions and partners', () => {
    expect(weightOf(scored) + RUBRIC_WEIGHT).toBe(100);
    const leading = weightOf(scored.filter((m) => m.timing === 'leading'));
    const lagging = weightOf(scored.filter((m) => m.timing === 'lagging'));
    expect(lagging).toBeGreaterThanOrEqual(50);
    expect(leading).toBeLessThanOrEqual(30);
    const outcomes = weightOf(scored.filter((m) => metricOf(m.metric)?.family !== 'internal'));
    expect(outcomes).toBeGreaterThanOrEqual(70);
    for (const m of scored) {
      expect(metricOf(m.metric)?.use).toMatch(/^scored/);
      expect(m.direction).not.toBe('band');
      expect(
        anchorProblem(
          { baseline: m.baseline ?? 0, target: m.target ?? 0, stretch: m.stretch },
          m.direction === 'up' ? 'up' : 'down',
        ),
      ).toBeNull();
      if (m.timing === 'leading') expect(m.leadsTo).toBe(metricOf(m.metric)?.leadsTo?.metric);
    }
  });

  it('brings along every guardrail its metrics name, and weighs guardrails and context 0', () => {
    const present = new Set(plan.metrics.map((m) => m.metric));
    for (const m of scored)
      for (const guard of metricOf(m.metric)?.guards ?? []) expect(present).toContain(guard);
    for (const context of ['M02', 'M15', 'M16']) expect(present).toContain(context);
    expect(weightOf(plan.metrics.filter((m) => m.role !== 'scored'))).toBe(0);
    expect(present.size).toBe(plan.metrics.length);
  });

  it.each([
    ['2026-12-31T23:30:00Z', 'Europe/Madrid', '2027-01-01', '2027-03-31'],
    ['2026-12-31T23:30:00Z', 'America/Lima', '2026-10-01', '2026-12-31'],
    ['2028-02-29T12:00:00Z', 'UTC', '2028-01-01', '2028-03-31'],
    ['2026-04-01T00:00:00Z', 'UTC', '2026-04-01', '2026-06-30'],
    ['2026-09-30T12:00:00Z', 'Nowhere/AtAll', '2026-07-01', '2026-09-30'],
  ])('on %s in %s runs from %s to %s', (today, timeZone, from, to) => {
    const made = supportEngineerPlan({
      id: plan.id,
      today: new Date(today),
      timeZone,
      createdAt: plan.createdAt,
    });
    expect([made.from, made.to]).toEqual([from, to]);
  });
});
