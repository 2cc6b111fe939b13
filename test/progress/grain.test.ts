import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, bucketsIn } from '@/lib/progress/grain';
import { addDays } from '@/lib/progress/span';

describe('bucketOf', () => {
  it.each([
    ['2026-11-25', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23', '2026-11-29'],
    ['2027-01-01', 'week', '2026-12-28', '2027-01-03'],
    ['2028-02-10', 'month', '2028-02-01', '2028-02-29'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-11-25', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-06-30', 'half', '2026-01-01', '2026-06-30'],
    ['2026-07-01', 'half', '2026-07-01', '2026-12-31'],
    ['2026-07-01', 'year', '2026-01-01', '2026-12-31'],
  ] as const)('%s, %s: %s to %s', (date, grain, from, to) => {
    expect(bucketOf(date, grain)).toEqual({ from, to });
  });
});

it('bucketsIn covers every day once, without holes', () => {
  const grains = fc.constantFrom(
    'week' as const,
    'month' as const,
    'quarter' as const,
    'half' as const,
    'year' as const,
  );
  fc.assert(
    fc.property(grains, fc.nat(3000), fc.nat(900), (grain, start, length) => {
      const from = addDays('2020-01-01', start);
      const to = addDays(from, length);
      const buckets = bucketsIn({ from, to }, grain);
      expect(buckets[0]).toEqual(bucketOf(from, grain));
      expect(buckets.at(-1)).toEqual(bucketOf(to, grain));
      buckets.slice(1).forEach((bucket, i) => {
        expect(addDays(buckets[i]?.to ?? '', 1)).toBe(bucket.from);
      });
    }),
  );
  expect(bucketsIn({ from: '2026-02-01', to: '2026-01-01' }, 'month')).toEqual([]);
});
