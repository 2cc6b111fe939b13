import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '@/components/workspace/plan/target/period';
import { periodsOf } from '@/components/workspace/plan/target/periods-of';
import { fallsShort, proposeBaseline, proposeTarget } from '@/components/workspace/plan/target/propose';
import type { MeasurementRow } from '@/lib/model/measurement';

const past = (...values: number[]): Period[] =>
  values.map((value, at) => ({ from: `2025-0${at + 1}-01`, to: `2025-0${at + 1}-28`, value }));

describe('proposeBaseline', () => {
  it('is the median of the last three or four periods', () => {
    expect(proposeBaseline(past(70, 72, 71))).toBe(71);
    expect(proposeBaseline(past(10, 70, 72, 71, 75))).toBe(71.5);
  });

  it('says nothing with fewer than three', () => {
    expect(proposeBaseline(past(70, 72))).toBeNull();
  });
});

describe('proposeTarget', () => {
  const asked = { periods: past(70, 72, 71, 75), benchmark: null, direction: 'up', unit: 'percent' } as const;

  it('is the best of the last periods, which was reached once', () => {
    expect(proposeTarget(asked)).toBe(75);
    expect(proposeTarget({ ...asked, direction: 'down' })).toBe(70);
  });

  it('lies past a benchmark that counts', () => {
    expect(proposeTarget({ ...asked, benchmark: 82 })).toBe(83);
    expect(proposeTarget({ ...asked, benchmark: 60 })).toBe(75);
    expect(proposeTarget({ ...asked, periods: [], benchmark: 82 })).toBe(83);
    expect(proposeTarget({ ...asked, direction: 'down', benchmark: 3.1, periods: past(6, 5, 7) })).toBe(3);
  });

  it('has nothing to say of a band, or with nothing to go by', () => {
    expect(proposeTarget({ ...asked, direction: 'band' })).toBeNull();
    expect(proposeTarget({ ...asked, periods: past(70) })).toBeNull();
  });

  it('of a share never proposes what no sample can prove, and never less than the median', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 12 }),
        (values) => {
          const periods = values.map((value, at) => ({
            from: `2025-01-${10 + at}`,
            to: `2025-01-${10 + at}`,
            value,
          }));
          const target = proposeTarget({ ...asked, periods });
          const baseline = proposeBaseline(periods);
          expect(target).toBeGreaterThanOrEqual(1);
          expect(target).toBeLessThanOrEqual(99);
          if (baseline !== null && baseline <= 99)
            expect(target).toBeGreaterThanOrEqual(Math.max(1, baseline) - 1e-9);
        },
      ),
    );
  });
});

describe('fallsShort', () => {
  it('looks to the side that is better', () => {
    expect(fallsShort(80, 82, 'up')).toBe(true);
    expect(fallsShort(82, 82, 'up')).toBe(false);
    expect(fallsShort(4, 3.1, 'down')).toBe(true);
    expect(fallsShort(4, 3.1, 'band')).toBe(false);
  });
});

describe('periodsOf', () => {
  const row = (change: Partial<MeasurementRow>): MeasurementRow => ({
    id: 'x',
    metric: 'M01',
    from: '2025-01-01',
    to: '2025-01-31',
    figure: { kind: 'rate', good: 7, n: 9, apart: 0, unknown: 0 },
    mix: [],
    note: '',
    batch: 'b',
    origin: { kind: 'manual', accepted: { employee: null, manager: null } },
    readAt: '2025-02-01T00:00:00.000Z',
    withdrawn: false,
    seq: 1,
    ...change,
  });

  it('reads a rate as percent and takes the newest of two for the same days', () => {
    const newer = row({ figure: { kind: 'value', value: 80, n: 3, interval: null, seed: null }, seq: 2 });
    expect(periodsOf([row({})])).toEqual([{ from: '2025-01-01', to: '2025-01-31', value: 77.8 }]);
    expect(periodsOf([newer, row({})])[0]?.value).toBe(80);
  });

  it('leaves out what was withdrawn and what had no cases', () => {
    const none = row({ figure: { kind: 'rate', good: 0, n: 0, apart: 0, unknown: 4 } });
    expect(periodsOf([row({ withdrawn: true }), none])).toEqual([]);
  });
});
