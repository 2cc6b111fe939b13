import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasurementRow } from '@/lib/model/measurement';
import { mostPoints } from '@/lib/progress/points-of';
import { type Given, progressOf } from '@/lib/progress/progress-of';
import { measured, quarter, rate } from './make-given';
import { givens } from './random-given';

const tenths = (list: (number | null)[]) =>
  list.reduce<number>((sum, one) => sum + Math.round(10 * (one ?? 0)), 0);
const turn = <T>(list: readonly T[], by: number): T[] => {
  const turned = [...list].reverse();
  return list.length === 0 ? [] : [...turned.slice(by % list.length), ...turned.slice(0, by % list.length)];
};

describe('progressOf, for anything', () => {
  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(givens, fc.nat(30), (given, by) => {
        const shuffled: Given = {
          ...given,
          measurements: turn(given.measurements, by),
          rollups: turn(given.rollups, by),
          challenges: turn(given.challenges, by),
          absences: turn(given.absences, by),
        };
        expect(progressOf(shuffled)).toEqual(progressOf(given));
      }),
    );
  });

  it('leaves its input as it was', () => {
    fc.assert(
      fc.property(givens, (given) => {
        const copy = structuredClone(given);
        progressOf(given);
        expect(given).toEqual(copy);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps points and total within their bounds', () => {
    fc.assert(
      fc.property(givens, (given) => {
        const { rows, total } = progressOf(given);
        for (const row of rows) {
          if (row.points === null) continue;
          expect(row.points).toBeGreaterThanOrEqual(0);
          expect(row.points).toBeLessThanOrEqual(mostPoints(row));
          expect(row.points).toBeLessThanOrEqual(row.earned ?? -1);
          expect(row.earned === row.points || row.points === 100).toBe(true);
        }
        if (!total) return;
        expect(total.bounds.low).toBeLessThanOrEqual(total.bounds.high);
        expect(total.exact ?? 0).toBeLessThanOrEqual(120);
        if (total.present === 100) expect(total.printed).toBe(total.bounds.low);
      }),
    );
  });

  it('prints contributions that add up to the printed total exactly', () => {
    fc.assert(
      fc.property(givens, (given) => {
        const { total, rows } = progressOf(given);
        if (!total || total.printed === null) return;
        expect(tenths(total.contributions.map(({ printed }) => printed))).toBe(
          Math.round(10 * total.printed),
        );
        const shares = total.contributions.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(100, 9);
        const earned = rows.reduce((sum, { points, weight }) => sum + (points ?? 0) * weight, 0);
        expect(total.exact).toBeCloseTo(earned / total.present, 9);
      }),
    );
  });

  it('never takes missing for zero: either points or a reason, and no figure without something behind it', () => {
    fc.assert(
      fc.property(givens, (given) => {
        for (const row of progressOf(given).rows) {
          if (row.role === 'scored') expect((row.points === null) !== (row.absence === null)).toBe(true);
          if (row.value === null)
            expect([row.points, row.interval, row.verdict, row.source]).toEqual([null, null, null, null]);
          else expect(row.counted.length > 0 || row.source === 'tagged').toBe(true);
          if (row.kind === 'rate') expect(row.value === null).toBe(row.n === 0);
        }
      }),
    );
  });

  it('changes nothing but one metric when that metric loses its figures, if it guards none', () => {
    fc.assert(
      fc.property(givens, (given) => {
        const metrics = given.plan.metrics.map((one) => ({ ...one, guardrails: [] }));
        const alone = { ...given, plan: { ...given.plan, metrics } };
        const of = (rows: Pick<Given, 'measurements' | 'rollups'>) => progressOf({ ...alone, ...rows }).rows;
        const lost = of({
          measurements: given.measurements.filter(({ metric }) => metric !== 'M02'),
          rollups: given.rollups.filter(({ metric }) => metric !== 'M02'),
        });
        const kept = of({ measurements: given.measurements, rollups: given.rollups });
        expect(lost.filter(({ metric }) => metric !== 'M02')).toEqual(
          kept.filter(({ metric }) => metric !== 'M02'),
        );
        expect(lost.find(({ metric }) => metric === 'M02')).toMatchObject({ value: null, points: null });
      }),
    );
  });

  it('gives tagged records points only where both named them as the source', () => {
    fc.assert(
      fc.property(givens, (given) => {
        for (const row of progressOf(given).rows)
          if (row.source === 'tagged' && row.points !== null) {
            expect(row.agreedSource).toBe('tagged');
            expect([row.accepted.employee, row.accepted.manager]).not.toContain(null);
          }
      }),
    );
  });

  it('never earns less when one more case is good', () => {
    const better = ({ metric, readAt }: MeasurementRow, good: number) =>
      measured({
        ...quarter,
        metric,
        readAt,
        id: '00000000-0000-4000-8000-000000000001',
        seq: 1,
        figure: rate(good, 60),
      });
    fc.assert(
      fc.property(givens, fc.nat(59), (given, good) => {
        const metrics = given.plan.metrics.map((one) => ({
          ...one,
          direction: one.metric === 'M02' ? ('up' as const) : one.direction,
          // falling volume may take credit from a better rate: that is its purpose
          guardrails: one.guardrails.filter(({ kind }) => kind === 'metric'),
        }));
        const one = measured({ metric: 'M02', readAt: '2027-02-01T00:00:00Z' });
        const at = (count: number) =>
          progressOf({
            ...given,
            plan: { ...given.plan, metrics },
            challenges: [],
            measurements: [...given.measurements, better(one, count)],
          });
        const [less, more] = [at(good), at(good + 1)];
        const points = ({ rows }: typeof less) => rows.find(({ metric }) => metric === 'M02')?.points ?? 0;
        expect(points(more)).toBeGreaterThanOrEqual(points(less) - 1e-9);
        expect(more.total?.exact ?? 0).toBeGreaterThanOrEqual((less.total?.exact ?? 0) - 1e-9);
      }),
    );
  });
});
