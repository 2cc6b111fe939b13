import { describe, expect, it } from 'vitest';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { packOfPlan, planOfPreset, putPackInto, readPlanPack, writePlanPack } from '@/lib/exchange/plan-pack';
import { mappingOf } from '../sites/salesforce/renewal/mapping-of';
import { samplePack } from './sample-pack';
import { samplePlan, withMetric } from './sample-plan';

const problemOf = (pack: unknown): string => {
  const read = readPlanPack(typeof pack === 'string' ? pack : JSON.stringify(pack));
  return read.ok ? 'none' : read.problem;
};

describe('a plan pack', () => {
  it('comes back as it was written', () => {
    expect(readPlanPack(writePlanPack(samplePack()))).toEqual({ ok: true, value: samplePack() });
  });

  it('is refused when anything in it has no place there', () => {
    const { vocabulary, templates, presets } = samplePack();
    expect(problemOf({ ...samplePack(), script: 'alert(1)' })).toBe('doesNotFit');
    expect(problemOf({ ...samplePack(), presets: [{ ...presets[0], onAccept: 'x' }] })).toBe('doesNotFit');
    expect(problemOf({ ...samplePack(), presets: [presets[0], presets[0]] })).toBe('doesNotFit');
    expect(problemOf({ ...samplePack(), name: 'x'.repeat(81) })).toBe('doesNotFit');
    expect(problemOf({ ...samplePack(), vocabulary: { ...vocabulary, customerWord: 7 } })).toBe('doesNotFit');
    const agenda = Array.from({ length: 21 }, (_, i) => ({ item: `item-${i}`, text: 'A' }));
    expect(problemOf({ ...samplePack(), templates: { ...templates, agenda } })).toBe('doesNotFit');
    expect(problemOf(JSON.stringify(samplePack()).replace('"texts"', '"__proto__":{},"texts"'))).toBe(
      'doesNotFit',
    );
    expect(problemOf({ ...samplePack(), totals: true, worksCouncil: true })).toBe('doesNotFit');
  });

  it('brings review templates, each version once', () => {
    const one = defaultTemplate((key) => key);
    const next = {
      ...one,
      version: 2,
      sections: one.sections.filter((section) => section !== 'recognition'),
    };
    const pack = samplePack({ reviewTemplates: [one, next] });
    expect(readPlanPack(writePlanPack(pack))).toEqual({ ok: true, value: pack });
    expect(problemOf({ ...samplePack(), reviewTemplates: [one, { ...next, version: 1 }] })).toBe(
      'doesNotFit',
    );
    expect(problemOf({ ...samplePack(), reviewTemplates: [{ ...one, sections: ['map'] }] })).toBe(
      'doesNotFit',
    );
    expect(problemOf({ ...samplePack(), reviewTemplates: [{ ...one, script: '' }] })).toBe('doesNotFit');
  });

  it('without review templates opens as before', () => {
    expect('reviewTemplates' in samplePack()).toBe(false);
    expect(problemOf(samplePack())).toBe('none');
  });

  it('is refused when it is something else', () => {
    expect(problemOf({ ...samplePack(), version: 2 })).toBe('newer');
    expect(problemOf({ ...samplePack(), format: 'throughline plan' })).toBe('notOurs');
    expect(problemOf('[')).toBe('notJson');
    expect(problemOf('1'.repeat(4_000_001))).toBe('tooLarge');
  });
});

describe('a preset of a pack', () => {
  it('drafts a plan that nobody has accepted', () => {
    const signed = { employee: '2026-01-01', manager: '2026-01-01' };
    const [preset] = samplePack().presets;
    if (!preset) throw new Error('the sample has a preset');
    const metrics = preset.metrics.map((one) => ({
      ...one,
      accepted: signed,
      proposedBy: 'manager' as const,
    }));
    const plan = planOfPreset({ ...preset, metrics }, samplePlan());
    expect(
      plan.metrics.every(({ accepted }) => accepted.employee === null && accepted.manager === null),
    ).toBe(true);
    expect(plan).toMatchObject({
      role: 'supportEngineer',
      title: 'Engineer, north',
      agreed: null,
      version: 1,
    });
  });
});

describe('putPackInto', () => {
  it('fills what is empty', () => {
    const plan = putPackInto(samplePlan(), samplePack());
    expect(plan).toMatchObject({ customerWord: 'member', purpose: 'A talk in spring.', constraints: '' });
    expect(plan.rubric.find(({ row }) => row === 'clarity')?.anchors.five).toBe('Taught');
    const said = plan.metrics.filter(({ atTarget }) => atTarget !== '').map(({ role }) => role);
    expect(said).toEqual(Array(5).fill('scored'));
  });

  it('leaves alone what people wrote', () => {
    const written = { ...withMetric(samplePlan(), 'M01', { atTarget: 'Cake.' }), customerWord: 'client' };
    const rubric = written.rubric.map((row) => ({ ...row, anchors: { one: '', three: 'Ours', five: '' } }));
    const plan = putPackInto({ ...written, rubric }, samplePack());
    expect(plan.customerWord).toBe('client');
    expect(plan.metrics.find(({ metric }) => metric === 'M01')?.atTarget).toBe('Cake.');
    expect(plan.rubric.map(({ anchors }) => anchors.three)).toEqual(Array(5).fill('Ours'));
  });

  it.each([
    // plan: works council, totals; pack: works council, totals; then
    [true, false, null, true, true, false],
    [true, false, false, true, true, false],
    [false, false, true, null, true, false],
    [false, true, true, null, true, true],
    [false, true, null, false, false, false],
    [false, false, null, true, false, true],
    [true, true, null, false, true, false],
  ])(
    'with council %s and totals %s, a pack saying %s and %s',
    (council, totals, packCouncil, packTotals, councilAfter, totalsAfter) => {
      const plan = samplePlan({ worksCouncil: council, totals });
      const after = putPackInto(plan, samplePack({ worksCouncil: packCouncil, totals: packTotals }));
      expect([after.worksCouncil, after.totals]).toEqual([councilAfter, totalsAfter]);
    },
  );
});

describe('packOfPlan', () => {
  const given = { key: 'north', name: 'Support north', team: 'Support', madeOn: '2026-11-23' };
  const history = [{ from: '2026-07-01', to: '2026-09-30', value: 71.25 }];
  const plan = withMetric(
    { ...samplePlan(), people: { employee: 'Ada', manager: 'Grace' }, constraints: 'Half a position.' },
    'M01',
    {
      baseline: 71.25,
      reason: 'Because of her leave.',
      targetReason: { from: 'history', text: 'Up since spring.', history, benchmark: null },
      accepted: { employee: '2026-11-20', manager: '2026-11-21' },
    },
  );

  it('is a pack from which the same plan can be drafted', () => {
    const pack = packOfPlan(plan, given);
    expect(readPlanPack(writePlanPack(pack))).toEqual({ ok: true, value: pack });
    const [preset] = pack.presets;
    const drafted = preset && planOfPreset(preset, plan);
    expect(drafted?.metrics.map(({ metric, weight, target }) => [metric, weight, target])).toEqual(
      plan.metrics.map(({ metric, weight, target }) => [metric, weight, target]),
    );
  });

  it('carries what a renewal is only when asked to, for each person to confirm anew', () => {
    expect(packOfPlan(plan, given)).not.toHaveProperty('renewals');
    const mapping = mappingOf({ confirmedAt: '2026-11-20T09:00:00Z' });
    const renewals = [{ apiHost: 'acme.my.salesforce.com', mapping }];
    const pack = packOfPlan(plan, { ...given, renewals });
    expect(pack.renewals).toEqual([
      { apiHost: 'acme.my.salesforce.com', mapping: { ...mapping, confirmedAt: null } },
    ]);
    expect(readPlanPack(writePlanPack(pack))).toEqual({ ok: true, value: pack });
  });

  it('holds nothing of the two people', () => {
    const text = writePlanPack(packOfPlan(plan, given));
    for (const own of ['Ada', 'Grace', '71.25', 'leave', 'spring', 'Half a position', '2026-11-20'])
      expect(text).not.toContain(own);
  });

  it('carries works-council mode on, and never totals', () => {
    expect(packOfPlan({ ...plan, worksCouncil: true, totals: false }, given)).toMatchObject({
      worksCouncil: true,
      totals: false,
    });
    expect(packOfPlan(plan, given)).toMatchObject({ worksCouncil: null, totals: null });
  });
});
