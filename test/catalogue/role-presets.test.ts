import { describe, expect, it } from 'vitest';
import { metricOf } from '@/lib/catalogue/metrics';
import { roles } from '@/lib/catalogue/role';
import { type RolePreset, rolePresets } from '@/lib/catalogue/role-presets';
import { t } from '@/lib/platform/i18n';
import { anchorProblem } from '@/lib/progress/attainment';

const weightOf = (preset: RolePreset, kept: (id: string) => boolean): number =>
  preset.metrics.filter(({ metric }) => kept(metric)).reduce((sum, { weight }) => sum + weight, 0);
const timing = (id: string) => metricOf(id)?.timing;
const presetOf = (role: string) => {
  const preset = rolePresets.find((one) => one.role === role);
  if (!preset) throw new Error(role);
  return preset;
};
const scored = (role: string) => presetOf(role).metrics.map(({ metric }) => metric);

it('there is one for each role, support engineer first, each with a name', () => {
  expect(rolePresets.map(({ role }) => role)).toEqual([...roles]);
  expect(roles[0]).toBe('supportEngineer');
  for (const role of roles) expect(t(`role_${role}`)).not.toBe(`role_${role}`);
});

describe.each(rolePresets.map((preset) => [preset.role, preset] as const))('the preset %s', (_, preset) => {
  it('has 3 to 5 scored metrics that weigh 100 with the rubric', () => {
    expect(preset.metrics.length).toBeGreaterThanOrEqual(3);
    expect(preset.metrics.length).toBeLessThanOrEqual(5);
    expect([25, 30]).toContain(preset.rubric);
    expect(weightOf(preset, () => true) + preset.rubric).toBe(100);
  });

  it('keeps lagging at 55 to 60, leading at 10 to 15 and what customers gain at 70 to 75', () => {
    expect([55, 60]).toContain(weightOf(preset, (id) => timing(id) === 'lagging'));
    expect([10, 15]).toContain(weightOf(preset, (id) => timing(id) === 'leading'));
    expect([70, 75]).toContain(weightOf(preset, (id) => metricOf(id)?.family !== 'internal'));
  });

  it('scores what the library lets score, within its caps', () => {
    for (const { metric, weight } of preset.metrics) {
      const definition = metricOf(metric);
      expect(definition?.use, metric).toMatch(/^scored/);
      expect(weight, metric).toBeLessThanOrEqual(definition?.cap ?? 100);
      expect(definition?.activity, metric).toBe(false);
      expect(['minutes', 'hours']).not.toContain(definition?.unit);
    }
  });

  it('has anchors that can be scored', () => {
    for (const { metric, baseline, target, stretch } of preset.metrics) {
      const direction = metricOf(metric)?.direction;
      if (direction !== 'up' && direction !== 'down') throw new Error(`${metric} is a band`);
      expect(anchorProblem({ baseline, target, stretch }, direction), metric).toBeNull();
    }
  });

  it('guards each metric by metrics there are, or by a built-in watch', () => {
    for (const { metric, guards } of preset.metrics) {
      for (const guard of guards) expect(metricOf(guard), guard).not.toBeNull();
      expect(guards).not.toContain(metric);
      expect(guards.length + (metricOf(metric)?.watches.length ?? 0), metric).toBeGreaterThan(0);
    }
  });

  it('names for each leading metric a lagging one that it scores itself', () => {
    for (const { metric, leadsTo } of preset.metrics.filter((one) => timing(one.metric) === 'leading')) {
      const partner = leadsTo ?? metricOf(metric)?.leadsTo?.metric;
      expect(scored(preset.role), `${metric} to ${partner}`).toContain(partner);
      expect(timing(partner ?? '')).toBe('lagging');
    }
  });

  it('weighs nothing that it shows for context', () => {
    for (const id of preset.context) {
      expect(metricOf(id), id).not.toBeNull();
      expect(scored(preset.role)).not.toContain(id);
    }
    for (const { text } of preset.ownContext) expect(t(text)).not.toBe(text);
  });
});

describe('what a preset refuses', () => {
  it('for education: outcomes are adoption and fewer escalations, hours are context', () => {
    expect(scored('educator').filter((id) => timing(id) === 'lagging')).toEqual(['M34', 'M35']);
    expect(presetOf('educator').ownContext).toEqual([
      { text: 'metric_hoursTaught', unit: 'count', family: 'internal', activity: true },
    ]);
    expect(presetOf('educator').context).toEqual(['M38']);
  });

  it('for accounts: renewal, gross retention and touch coverage, and no growth', () => {
    expect(scored('accountRep')).toEqual(['M41', 'M40', 'M49', 'M47', 'M44']);
    expect(scored('accountRep').map((id) => metricOf(id)?.family)).not.toContain('expansion');
  });

  it('for products: upgrades and retention are there, revenue is context', () => {
    expect(scored('productManager')).toEqual(expect.arrayContaining(['M53', 'M56']));
    expect(presetOf('productManager').ownContext.map(({ text }) => text)).toEqual(['metric_productRevenue']);
  });

  it('for communities: returning guests, talks, testimonials, growth; revenue is context', () => {
    expect(scored('community')).toEqual(['M61', 'M65', 'M64', 'M63', 'M70']);
    expect(presetOf('community').ownContext.map(({ text }) => text)).toEqual(['metric_eventRevenue']);
  });

  it('for service: ratings and times stand for context', () => {
    for (const role of ['supportEngineer', 'serviceRep'])
      expect(presetOf(role).context).toEqual(expect.arrayContaining(['M02', 'M15', 'M16']));
  });
});
