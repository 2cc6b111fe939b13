import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { metricOf, metrics } from '@/lib/catalogue/metrics';
import { roles } from '@/lib/catalogue/role';
import { metricIdSchema } from '@/lib/model/evidence';
import { cadenceSchema, directionSchema, familySchema, unitSchema, watchSchema } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';
import { answeredByRecords } from '@/lib/progress/answer';

const partnerSchema = z.strictObject({
  metric: metricIdSchema,
  after: z.string().check(z.regex(/^(P\d+[DWMY]|event)$/)),
});
const definitionSchema = z.strictObject({
  id: metricIdSchema,
  unit: unitSchema,
  direction: directionSchema,
  timing: z.nullable(z.enum(['leading', 'lagging'])),
  family: familySchema,
  use: z.enum(['scored', 'scoredOrGuardrail', 'guardrail', 'context', 'contextOrScored', 'gate']),
  cap: z.nullable(z.union([z.literal(5), z.literal(10), z.literal(15)])),
  shared: z.boolean(),
  activity: z.boolean(),
  sources: z.array(z.enum(['record', 'file', 'manual', 'tagged'])).check(z.minLength(1)),
  cadence: cadenceSchema,
  guards: z.array(metricIdSchema),
  watches: z.array(watchSchema),
  leadsTo: z.nullable(partnerSchema),
  alsoLeadsTo: z.array(partnerSchema),
  roles: z.array(z.enum(roles)).check(z.minLength(1)),
});

const all = Object.entries(metrics);
const ids = (kept: (one: (typeof metrics)[string]) => boolean): string =>
  all
    .filter(([, one]) => kept(one))
    .map(([id]) => id)
    .join(' ');
const mayScore = (use: string): boolean => /scored/i.test(use);

describe('the metric library', () => {
  it('holds M01 to M76, in order', () => {
    expect(Object.keys(metrics)).toEqual(
      Array.from({ length: 76 }, (_, n) => `M${String(n + 1).padStart(2, '0')}`),
    );
  });

  it.each(all)('%s is well formed, and has its texts', (id, definition) => {
    expect(definitionSchema.parse(definition).id).toBe(id);
    const text = (part: string): string => {
      expect(t(`metric_${id}${part}`), `metric_${id}${part}`).not.toBe(`metric_${id}${part}`);
      return t(`metric_${id}${part}`);
    };
    expect(text('').length).toBeLessThanOrEqual(30);
    expect(text('_definition').length).toBeGreaterThan(80);
    expect(text('_gaming').length).toBeGreaterThan(40);
    expect(text('_formula').length).toBeGreaterThan(10);
  });

  it('says each thing once: no two metrics share a name, definition or formula', () => {
    for (const part of ['', '_definition', '_formula', '_gaming']) {
      const texts = all.map(([id]) => t(`metric_${id}${part}`));
      expect(texts.filter((one, place) => texts.indexOf(one) !== place)).toEqual([]);
    }
  });

  it('gives everything that may be scored something that guards it, and nothing guards itself', () => {
    for (const [id, { use, guards, watches }] of all) {
      if (mayScore(use)) expect(guards.length + watches.length, id).toBeGreaterThan(0);
      expect(guards).not.toContain(id);
      for (const guard of guards) expect(metricOf(guard), `${guard}, guard of ${id}`).not.toBeNull();
    }
  });

  it('names for every leading metric a lagging one it should move, and for no other', () => {
    for (const [id, { timing, leadsTo, alsoLeadsTo }] of all) {
      expect(leadsTo !== null, id).toBe(timing === 'leading');
      for (const partner of [...alsoLeadsTo, ...(leadsTo ? [leadsTo] : [])])
        expect(metricOf(partner.metric)?.timing, `${id} to ${partner.metric}`).toBe('lagging');
    }
  });

  it('caps what may carry a little only, and nothing that carries nothing', () => {
    expect(ids(({ cap }) => cap === 5)).toBe('M19 M48');
    expect(ids(({ cap }) => cap === 10)).toBe('M16 M24 M30 M44 M46 M47 M50 M51 M70 M74');
    expect(ids(({ cap }) => cap === 15)).toBe('M42');
    for (const [id, { cap, use }] of all) if (cap !== null) expect(mayScore(use), id).toBe(true);
  });

  it('never lets a reply, waiting or handling time be scored', () => {
    const speed = ['M11', 'M13', 'M14', 'M15', 'M68'];
    for (const id of speed) expect(metricOf(id)?.use, id).toBe('guardrail');
    for (const [id, { unit, use }] of all)
      if (unit === 'minutes' || unit === 'hours') expect(use, id).toBe('guardrail');
  });

  it('never lets output, a forecast of health or the wait for others be scored', () => {
    expect(ids(({ use }) => use === 'context')).toBe('M38 M52 M73');
    expect(ids(({ use }) => use === 'gate')).toBe('M76');
    for (const [id, { activity, use }] of all) if (activity) expect(mayScore(use), id).toBe(false);
    expect(ids(({ activity }) => activity)).toBe('M38 M76');
  });

  it('never asks for a scored metric from tagged evidence alone', () => {
    for (const [id, { use, sources }] of all)
      if (mayScore(use))
        expect(
          sources.some((source) => source !== 'tagged'),
          id,
        ).toBe(true);
  });

  it('counts nothing that is scored: what grows with the days worked weighs nothing', () => {
    expect(ids(({ unit }) => unit === 'count')).toBe('M76');
  });

  it('marks the figures that belong to several people', () => {
    expect(ids(({ shared }) => shared)).toBe('M22 M33 M42 M56 M72');
  });

  it('holds every family and every role', () => {
    for (const family of familySchema.options)
      expect(
        all.some(([, one]) => one.family === family),
        family,
      ).toBe(true);
    for (const role of roles) expect(ids((one) => one.roles.includes(role)).length, role).toBeGreaterThan(30);
  });

  it('knows every metric that tagged records can answer', () => {
    for (const id of answeredByRecords) expect(metricOf(id), id).not.toBeNull();
  });

  it('has nothing under an unknown id, nor under a name every object has', () => {
    expect(metricOf('M99')).toBeNull();
    expect(metricOf('constructor')).toBeNull();
  });
});
