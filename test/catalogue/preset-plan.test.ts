import { describe, expect, it } from 'vitest';
import { coverOf, emphases } from '@/lib/catalogue/emphases';
import { firstChoices } from '@/lib/catalogue/first-choices';
import { metricOf } from '@/lib/catalogue/metrics';
import { planLine, presetPlan } from '@/lib/catalogue/preset-plan';
import { type Role, roles } from '@/lib/catalogue/role';
import { type Plan, planSchema } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { checkPlan } from '@/lib/review/check-plan';

const given = {
  id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f',
  today: new Date('2026-11-23T14:00:00Z'),
  timeZone: 'Europe/Madrid',
  createdAt: '2026-11-23T14:00:00Z',
  t,
};
const planOf = (role: Role): Plan => presetPlan(role, given);
const lines = (plan: Plan, role: string) => plan.metrics.filter((one) => one.role === role);
const idsOf = (plan: Plan, role: string) => lines(plan, role).map(({ metric }) => metric);
const lineOf = (plan: Plan, id: string) => plan.metrics.find(({ metric }) => metric === id);

describe.each(roles.map((role) => [role, planOf(role)] as const))('presetPlan for %s', (role, plan) => {
  it('is a plan as the model has it, for the quarter today lies in, agreed by nobody', () => {
    expect(planSchema.parse(plan)).toMatchObject({
      role,
      from: '2026-10-01',
      to: '2026-12-31',
      validFrom: '2026-10-01',
      agreed: null,
      version: 1,
      totals: true,
    });
    for (const one of plan.metrics) expect(one.accepted).toEqual({ employee: null, manager: null });
  });

  it('names every metric once, own lines apart', () => {
    const ids = plan.metrics.map(({ metric }) => metric);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of plan.metrics) expect(one.own === null, one.metric).toBe(metricOf(one.metric) !== null);
    for (const one of plan.metrics.filter(({ own }) => own)) {
      expect(one.metric).toMatch(/^L\d\d$/);
      expect(one.role).toBe('context');
    }
  });

  it('weighs 100 with the rubric, and guardrails and context nothing', () => {
    const weigh = (list: { weight: number }[]) => list.reduce((sum, { weight }) => sum + weight, 0);
    expect(weigh(plan.metrics) + weigh(plan.rubric)).toBe(100);
    expect(weigh([...lines(plan, 'guardrail'), ...lines(plan, 'context')])).toBe(0);
  });

  it('has the five rubric rows; a rubric of 30 gives collaboration 10', () => {
    expect(plan.rubric.map(({ row }) => row)).toEqual([
      'empathy',
      'clarity',
      'responsiveness',
      'collaboration',
      'improvement',
    ]);
    const all = plan.rubric.map(({ weight }) => weight);
    expect([
      [5, 5, 5, 5, 5],
      [5, 5, 5, 10, 5],
    ]).toContainEqual(all);
  });

  it('brings along every guardrail its metrics name', () => {
    for (const one of lines(plan, 'scored'))
      for (const rail of one.guardrails)
        if (rail.kind === 'metric') expect(lineOf(plan, rail.metric)?.role).toMatch(/^(scored|guardrail)$/);
  });

  it('covers the four emphases', () => {
    for (const cover of emphases) {
      const { metrics, rows } = coverOf(plan, cover);
      expect(metrics.length + rows.length, cover.emphasis).toBeGreaterThan(0);
    }
  });

  it('draws a map in its own words on which every scored metric lies at the end of a path', () => {
    const { nodes, links } = plan.map;
    const leadingTo = (id: string): string[] => links.filter(({ to }) => to === id).map(({ from }) => from);
    const kind = (id: string) => nodes.find((node) => node.id === id)?.kind;
    for (const id of idsOf(plan, 'scored')) {
      const outcomes = leadingTo(id);
      expect(outcomes.length, id).toBeGreaterThan(0);
      for (const outcome of outcomes) {
        expect(kind(outcome)).toBe('outcome');
        const behaviours = leadingTo(outcome);
        expect(behaviours.map(kind)).toEqual(['behaviour']);
        expect(behaviours.flatMap(leadingTo).map(kind)).toEqual(['activity']);
      }
    }
    for (const { text } of nodes) expect(text).not.toMatch(/^map_|^$/);
    for (const { to } of links) if (/^M/.test(to)) expect(idsOf(plan, 'scored')).toContain(to);
  });

  it('leaves to the two parties only what is theirs to say: reasons, limits, acceptance', () => {
    const rules = new Set(checkPlan(plan).map(({ rule, result }) => `${result} ${rule}`));
    for (const rule of ['block linkBlank', 'block lastLinkBlank', 'block noGuardrail', 'block notAccepted'])
      rules.delete(rule);
    expect([...rules]).toEqual([]);
  });

  it('leaves open why one thing leads to the next', () => {
    for (const { because, assumption } of plan.map.links) expect([because, assumption]).toEqual(['', '']);
  });
});

describe('presetPlan', () => {
  it('gives the support engineer the weights, anchors and guards of the preset', () => {
    const rails = (id: string) =>
      lineOf(planOf('supportEngineer'), id)?.guardrails.map((rail) =>
        rail.kind === 'metric' ? `${rail.metric} ${rail.limit}` : rail.watch,
      );
    const scored = lines(planOf('supportEngineer'), 'scored');
    expect(
      scored.map((m) => [m.metric, m.weight, m.baseline, m.target, m.stretch, m.timing, m.shared]),
    ).toEqual([
      ['M01', 30, 70, 78, 85, 'lagging', false],
      ['M08', 20, 14, 10, 7, 'lagging', false],
      ['M22', 10, 1, 0.7, 0.5, 'lagging', true],
      ['M21', 10, 50, 65, 80, 'leading', false],
      ['M12', 5, 85, 95, 98, 'leading', false],
    ]);
    expect(rails('M01')).toEqual(['M03 null', 'M11 null', 'M25 null', 'unknown']);
    expect(rails('M22')).toEqual(['M08 19']);
    expect(rails('M12')).toEqual(['volume']);
  });

  it('sets a limit where the guardrail has a baseline of its own, and leaves the others to be asked', () => {
    const limits = (role: Role) =>
      planOf(role).metrics.flatMap(({ metric, guardrails }) =>
        guardrails.flatMap((rail) =>
          rail.kind === 'metric' ? [`${metric} ${rail.metric} ${rail.limit}`] : [],
        ),
      );
    expect(limits('onboarding')).toEqual([
      'M26 M32 null',
      'M26 M33 80',
      'M29 M33 80',
      'M33 M32 null',
      'M30 M32 null',
    ]);
    expect(limits('educator')).toContain('M34 M35 1.2');
    expect(limits('accountRep')).toContain('M41 M49 55');
    expect(limits('productManager')).toContain('M53 M58 0.48');
    expect(limits('community')).toEqual(['M61 M65 0.76', 'M65 M61 30', 'M63 M66 null']);
  });

  it('lets a leading metric lead where its role works toward', () => {
    const lead = (role: Role, id: string) => {
      const line = lineOf(planOf(role), id);
      return [line?.leadsTo, line?.delay];
    };
    expect(lead('onboarding', 'M30')).toEqual(['M33', 'P3M']);
    expect(lead('educator', 'M30')).toEqual(['M34', 'P3M']);
    expect(lead('accountRep', 'M44')).toEqual(['M40', 'P6M']);
    expect(lead('community', 'M63')).toEqual(['M61', 'event']);
  });

  it('names own lines for context in words', () => {
    expect(lineOf(planOf('educator'), 'L01')?.own).toEqual({
      name: 'Training hours delivered',
      unit: 'count',
      family: 'internal',
      activity: true,
    });
  });

  it('offers the same before there is a plan as the first preset would', () => {
    expect(firstChoices).toEqual(
      planOf('supportEngineer').metrics.map(({ metric, role }) => ({ metric, role })),
    );
  });

  it.each([
    ['2026-12-31T23:30:00Z', 'Europe/Madrid', '2027-01-01', '2027-03-31'],
    ['2026-12-31T23:30:00Z', 'America/Lima', '2026-10-01', '2026-12-31'],
    ['2028-02-29T12:00:00Z', 'UTC', '2028-01-01', '2028-03-31'],
    ['2026-04-01T00:00:00Z', 'UTC', '2026-04-01', '2026-06-30'],
    ['2026-09-30T12:00:00Z', 'Nowhere/AtAll', '2026-07-01', '2026-09-30'],
  ])('on %s in %s runs from %s to %s', (today, timeZone, from, to) => {
    const made = presetPlan('community', { ...given, today: new Date(today), timeZone });
    expect([made.from, made.to]).toEqual([from, to]);
  });
});

describe('planLine', () => {
  it('takes over what the library says, weighs nothing and stands for context', () => {
    expect(planLine('M42')).toMatchObject({
      metric: 'M42',
      role: 'context',
      weight: 0,
      family: 'expansion',
      cadence: 'quarter',
      shared: true,
      baseline: null,
      guardrails: [],
    });
    expect(planLine('M03').timing).toBe('lagging');
  });

  it('refuses a metric that is not there', () => {
    expect(() => planLine('M99')).toThrow('M99');
  });
});
