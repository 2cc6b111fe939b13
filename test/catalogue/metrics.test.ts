import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { metricOf, metrics } from '@/lib/catalogue/metrics';
import { metricIdSchema } from '@/lib/model/evidence';
import { directionSchema } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';
import { answeredByRecords } from '@/lib/progress/answer';

const definitionSchema = z.strictObject({
  id: metricIdSchema,
  unit: z.enum(['percent', 'score', 'ratio', 'minutes', 'hours', 'days']),
  direction: directionSchema,
  timing: z.nullable(z.enum(['leading', 'lagging'])),
  family: z.enum(['retention', 'expansion', 'satisfaction', 'effort', 'adoption', 'advocacy', 'internal']),
  use: z.enum(['scored', 'scoredOrGuardrail', 'guardrail', 'context']),
  cap: z.nullable(z.int().check(z.gte(1), z.lte(100))),
  shared: z.boolean(),
  sources: z.array(z.enum(['record', 'file', 'manual', 'tagged'])).check(z.minLength(1)),
  cadence: z.enum(['week', 'month', 'quarter', 'initiative']),
  guards: z.array(metricIdSchema),
  watches: z.array(z.enum(['volume', 'unknown', 'agreement'])),
  leadsTo: z.nullable(
    z.strictObject({ metric: metricIdSchema, after: z.string().check(z.regex(/^P\d+[DWMY]$/)) }),
  ),
});

describe('the metric library', () => {
  const all = Object.entries(metrics);

  it.each(all)('%s is well formed, and has its name, definition and formula', (id, definition) => {
    expect(definitionSchema.parse(definition).id).toBe(id);
    for (const key of [`metric_${id}`, `metric_${id}_definition`, `metric_${id}_formula`])
      expect(t(key), key).not.toBe(key);
    expect(t(`metric_${id}`).length).toBeLessThanOrEqual(30);
    expect(t(`metric_${id}_definition`).length).toBeGreaterThan(80);
  });

  it('holds the metrics of the service presets', () => {
    expect(Object.keys(metrics)).toEqual([
      'M01',
      'M02',
      'M03',
      'M05',
      'M06',
      'M07',
      'M08',
      'M11',
      'M12',
      'M15',
      'M16',
      'M21',
      'M22',
      'M25',
      'M71',
    ]);
  });

  it('gives every scored metric something that guards it, and itself is none', () => {
    for (const [id, { use, guards, watches }] of all) {
      if (use.startsWith('scored')) expect(guards.length + watches.length, id).toBeGreaterThan(0);
      expect(guards).not.toContain(id);
    }
  });

  it('names for every leading metric a lagging one it should move, and for no other', () => {
    for (const [id, { timing, leadsTo }] of all) {
      expect(leadsTo !== null, id).toBe(timing === 'leading');
      if (leadsTo) expect(metricOf(leadsTo.metric)?.timing).toBe('lagging');
    }
  });

  it('never lets a time be scored', () => {
    for (const [id, { unit, use }] of all)
      if (['minutes', 'hours', 'days'].includes(unit)) expect(use, id).toBe('guardrail');
  });

  it('knows every metric that tagged records can answer', () => {
    for (const id of answeredByRecords) expect(metricOf(id), id).not.toBeNull();
  });

  it('has nothing under an unknown id, nor under a name every object has', () => {
    expect(metricOf('M99')).toBeNull();
    expect(metricOf('constructor')).toBeNull();
  });
});
