import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { benchmarksOf } from '@/lib/catalogue/benchmarks';
import { metricOf, metrics } from '@/lib/catalogue/metrics';
import { metricIdSchema } from '@/lib/model/evidence';
import { unitSchema } from '@/lib/model/metric';

const said = z.string().check(z.minLength(3), z.maxLength(80));
const benchmarkSchema = z.strictObject({
  id: z.string().check(z.regex(/^M\d\d-\d$/)),
  metric: metricIdSchema,
  value: z.number(),
  upTo: z.nullable(z.number()),
  unit: unitSchema,
  kind: z.enum(['mean', 'median', 'measured', 'aim', 'rule']),
  source: said,
  year: z.nullable(z.int().check(z.gte(2010), z.lte(2026))),
  population: said,
  grade: z.enum(['A', 'B', 'C']),
});

const all = Object.keys(metrics).flatMap(benchmarksOf);

describe('benchmarks', () => {
  it('are there for 23 of the metrics', () => {
    const held = Object.keys(metrics).filter((id) => benchmarksOf(id).length > 0);
    expect(held.join(' ')).toBe(
      'M02 M03 M05 M06 M07 M09 M11 M14 M16 M17 M26 M27 M29 M33 M34 M35 M41 M42 M51 M53 M55 M66 M67',
    );
  });

  it.each(all.map((one) => [one.id, one] as const))('%s is well formed', (id, one) => {
    expect(benchmarkSchema.parse(one).id.startsWith(one.metric)).toBe(true);
    if (one.upTo !== null) expect(one.upTo).toBeGreaterThan(one.value);
    expect(all.filter((other) => other.id === id)).toHaveLength(1);
  });

  it('earn no A, and a B only where somebody counted themselves', () => {
    expect(all.map(({ grade }) => grade)).not.toContain('A');
    expect(all.filter(({ grade }) => grade === 'B').map(({ id }) => id)).toEqual([
      'M02-1',
      'M02-2',
      'M02-3',
      'M03-2',
      'M14-1',
      'M16-1',
      'M41-2',
      'M67-1',
    ]);
  });

  it('stand in the unit of their metric, but for two that measure something else', () => {
    const apart = all.filter((one) => one.unit !== metricOf(one.metric)?.unit);
    expect(apart.map(({ id }) => id)).toEqual(['M34-1', 'M35-1']);
  });

  it('are none for a metric without a published figure', () => {
    expect(benchmarksOf('M01')).toEqual([]);
    expect(benchmarksOf('M99')).toEqual([]);
  });
});
