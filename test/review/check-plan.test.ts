import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '@/lib/catalogue/role';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { checkPlan, maySign } from '@/lib/review/check-plan';
import type { Book } from './book-line';
import { draftedPreset, filledPreset } from './filled-preset';
import { randomCircumstances, randomPlan } from './random-plan';
import { book } from './rules-of-the-book';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/workspace.json', 'utf8'),
);

const spell = (rule: string, result: string, metric: string | null): string => `${result} ${rule} ${metric}`;

function found(plan: Plan, given: Parameters<typeof checkPlan>[1]): string[] {
  return checkPlan(plan, given)
    .map(({ rule, result, metric }) => spell(rule, result, metric))
    .sort();
}

function expected(asked: Book): string[] {
  return book
    .flatMap(({ rule, result, hits }) => hits(asked).map((metric) => spell(rule, result, metric)))
    .sort();
}

const accepted = (plan: Plan): boolean =>
  plan.metrics.some((m) => m.accepted.employee !== null || m.accepted.manager !== null);

/** A preset with everything in order and one metric changed. */
function withMetric(id: string, change: Partial<PlanMetric>, plan = filledPreset('supportEngineer')): Plan {
  return { ...plan, metrics: plan.metrics.map((m) => (m.metric === id ? { ...m, ...change } : m)) };
}

describe('10,000 random plans', () => {
  it('get the verdicts that the book gives', () => {
    const times = new Map<string, number>();
    let clean = 0;
    const runs = 10_000;
    fc.assert(
      fc.property(randomPlan, randomCircumstances, (plan, given) => {
        const verdicts = expected({ plan, today: given.today, drafting: !given.signing && !accepted(plan) });
        const here = found(plan, given);
        // asked of thousands: only what differs is laid out
        if (here.join() !== verdicts.join()) expect(here).toEqual(verdicts);
        const kinds = new Set(verdicts.map((verdict) => verdict.split(' ').slice(0, 2).join(' ')));
        for (const kind of kinds) times.set(kind, (times.get(kind) ?? 0) + 1);
        if (!verdicts.some((verdict) => !verdict.startsWith('warn'))) clean += 1;
      }),
      { numRuns: runs, seed: 20261123 },
    );
    // every rule was asked both ways often enough to mean something, and many plans could be signed
    const rare = book
      .map(({ rule, result }) => `${result} ${rule}`)
      .filter((kind) => (times.get(kind) ?? 0) < 20 || (times.get(kind) ?? 0) > runs - 500);
    expect(rare).toEqual([]);
    expect(clean).toBeGreaterThan(300);
  }, 300_000);
});

describe.each(roles)('the preset for %s', (role) => {
  it('can be signed once its open questions are answered', () => {
    const findings = checkPlan(filledPreset(role), { signing: true, today: '2026-11-23' });
    expect(findings).toEqual([]);
    expect(maySign(findings)).toBe(true);
  });

  it('asks as a draft only for what two people have to say themselves', () => {
    const asked = new Set(checkPlan(draftedPreset(role)).map(({ rule }) => rule));
    for (const rule of ['noGuardrail', 'linkBlank', 'lastLinkBlank', 'notAccepted']) asked.delete(rule);
    expect([...asked]).toEqual([]);
  });
});

describe('checkPlan', () => {
  it('only warns a draft whose target equals its baseline, and blocks it once somebody accepts', () => {
    const open = { employee: null, manager: null };
    const draft = draftedPreset('supportEngineer');
    const plan = withMetric('M08', { baseline: 10, target: 10, accepted: open }, draft);
    const verdict = (given?: Parameters<typeof checkPlan>[1], of = plan) =>
      checkPlan(of, given).find(({ rule }) => rule === 'targetIsBaseline');
    expect(verdict()).toEqual({ rule: 'targetIsBaseline', result: 'warn', metric: 'M08', about: [] });
    expect(verdict({ signing: true })?.result).toBe('block');
    const begun = withMetric('M12', { accepted: { employee: '2026-11-20', manager: null } }, plan);
    expect(verdict({}, begun)?.result).toBe('block');
  });

  it('names what it is about', () => {
    const plan = withMetric('M21', { weight: 15 });
    expect(checkPlan(plan)).toContainEqual({
      rule: 'weightsNot100',
      result: 'block',
      metric: null,
      about: [105],
    });
    expect(checkPlan(plan)).toContainEqual({
      rule: 'unlikeTemplate',
      result: 'warn',
      metric: 'M21',
      about: [15, 10],
    });
  });

  it('takes the number of printed words from whoever prints', () => {
    const rules = (words: number) =>
      checkPlan(filledPreset('educator'), { words }).map(({ rule, about }) => [rule, about]);
    expect(rules(450)).toEqual([]);
    expect(rules(451)).toEqual([['tooManyWords', [451, 450]]]);
  });

  it('warns of a target that no sample can prove, where the figure is a share of cases', () => {
    const of = (id: string, change: Partial<PlanMetric> = {}, plan = filledPreset('accountRep')) =>
      checkPlan(withMetric('M40', { metric: id, target: 100, stretch: null, ...change }, plan))
        .filter(({ rule }) => rule === 'targetUnprovable')
        .map(({ about }) => about[0]);
    expect(of('M40')).toEqual([100]);
    expect(of('M40', { target: 99.5 })).toEqual([]);
    expect(of('M07', { direction: 'down', target: 0 })).toEqual([0]);
    for (const ratio of ['M14', 'M17', 'M41', 'M42', 'M50', 'M05']) expect(of(ratio), ratio).toEqual([]);
  });

  it('asks for a reason only under a benchmark, not at it', () => {
    const asked = (change: Partial<PlanMetric>) =>
      checkPlan(withMetric('M40', { metric: 'M41', ...change }, filledPreset('accountRep'))).some(
        ({ rule, metric, about }) =>
          rule === 'targetUnderBenchmark' && metric === 'M41' && about.length === 1,
      );
    expect(asked({ target: 89.9 })).toBe(true);
    expect(asked({ target: 90 })).toBe(false);
    expect(asked({ target: 93.1, direction: 'down' })).toBe(true);
    expect(asked({ target: 93, direction: 'down' })).toBe(false);
  });

  it('lets a not yet measurable metric be signed only with anchors', () => {
    const plan = withMetric('M08', { baseline: null, revisit: '2026-12-01' });
    expect(checkPlan(plan).map(({ rule }) => rule)).toContain('noTarget');
  });
});

describe('sentences', () => {
  it('exist for every rule and name the metric', () => {
    const plans = fc.sample(fc.tuple(randomPlan, randomCircumstances), { numRuns: 400, seed: 7 });
    for (const finding of plans.flatMap(([plan, given]) => checkPlan(plan, given))) {
      const sentence = messages[`check_${finding.rule}`]?.message ?? '';
      const places = finding.about.length + (finding.metric === null ? 0 : 1);
      const used = new Set([...sentence.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
      expect(sentence, finding.rule).toMatch(/\.$/);
      if (finding.metric !== null) expect(used, finding.rule).toContain(1);
      expect(Math.max(0, ...used), finding.rule).toBeLessThanOrEqual(places);
    }
    for (const { rule } of book) expect(messages, rule).toHaveProperty(`check_${rule}`);
  });
});
