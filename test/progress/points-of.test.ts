import { describe, expect, it } from 'vitest';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { progressOf } from '@/lib/progress/progress-of';
import { roundHalfUp } from '@/lib/progress/rounding';
import { givenOf, measured, metricOf, planOf, quarter, rate, value, week } from './make-given';

const early = new Date('2026-10-20T12:00:00Z');

function rowOf(metric: Partial<PlanMetric>, over: Parameters<typeof givenOf>[1] = {}) {
  const [row] = progressOf(givenOf(planOf([metricOf(metric)]), over)).rows;
  if (!row) throw new Error('no row');
  return row;
}

const whole = (good: number, n: number) => measured({ ...quarter, figure: rate(good, n) });

describe('points', () => {
  it.each([
    [45, 50, 85.7],
    [46, 50, 100],
    [47, 50, 110],
    [50, 50, 120],
    [40, 50, 14.3],
    [30, 50, 0],
  ])('CSAT %i of %i: %d', (good, n, points) => {
    expect(roundHalfUp(rowOf({}, { measurements: [whole(good, n)] }).points ?? -1)).toBe(points);
  });

  it('go by the floor that was agreed, the direction and the band', () => {
    const reopen = {
      metric: 'M07',
      direction: 'down',
      baseline: 6,
      target: 4,
      stretch: 2.5,
      floor: 10,
    } as const;
    const row = rowOf(reopen, {
      measurements: [measured({ ...quarter, metric: 'M07', figure: rate(7, 100) })],
    });
    expect(row.points).toBeCloseTo(37.5, 9);
    const banded = { metric: 'M19', direction: 'band', target: null, baseline: null } as const;
    const limits = { low: 5, high: 12, outerLow: 0, outerHigh: 20 };
    const inBand = (of: number, band: PlanMetric['band']) =>
      rowOf(
        { ...banded, band },
        { measurements: [measured({ ...quarter, metric: 'M19', figure: value(of, 40) })] },
      );
    expect(inBand(15, limits).points).toBe(62.5);
    expect(inBand(8, limits)).toMatchObject({ points: 100, absence: null });
    expect(inBand(8, null)).toMatchObject({ points: null, absence: 'notYet' });
    expect(inBand(8, { ...limits, outerLow: 6 })).toMatchObject({ points: null, absence: 'notYet' });
  });

  it.each([[{ target: null }], [{ baseline: null }], [{ target: 85 }], [{ stretch: 91 }], [{ floor: 86 }]])(
    'none while the anchors cannot be scored: %o',
    (over) => {
      expect(rowOf(over, { measurements: [whole(45, 50)] })).toMatchObject({
        points: null,
        absence: 'notYet',
        value: 90,
      });
    },
  );

  it('none outside the scored metrics, and no word on it', () => {
    expect(rowOf({ role: 'context', weight: 0 }, { measurements: [whole(45, 50)] })).toMatchObject({
      points: null,
      earned: null,
      absence: null,
      expected: null,
    });
  });
});

describe('tagged records', () => {
  const rollups = [week('2026-10-12', { metric: 'M02', tagged: 40, records: 40, known: 40, good: 38 })];

  it('show a figure and earn nothing', () => {
    expect(rowOf({ source: 'import' }, { rollups })).toMatchObject({
      value: 95,
      points: null,
      absence: 'missing',
    });
    expect(rowOf({ source: null }, { rollups, today: early })).toMatchObject({
      points: null,
      absence: 'notYet',
    });
  });

  it('earn points where both agreed to them as the source', () => {
    expect(rowOf({ source: 'tagged' }, { rollups }).points).toBeCloseTo(115, 9);
    const accepted = { employee: '2026-10-01', manager: null };
    expect(rowOf({ source: 'tagged', accepted }, { rollups })).toMatchObject({
      points: null,
      absence: 'missing',
    });
  });

  it('never count beside a measurement', () => {
    const row = rowOf({ source: 'tagged' }, { rollups, measurements: [whole(45, 50)] });
    expect(row).toMatchObject({ source: 'import', n: 50 });
  });
});

describe('nothing missing is zero', () => {
  it.each([
    [{ revisit: '2027-02-01' }, {}, 'notYet', '2027-02-01'],
    [{ cadence: 'month' }, { today: early }, 'notYet', '2026-10-31'],
    [{ cadence: 'month' }, {}, 'missing', null],
    [{ cadence: 'quarter' }, {}, 'notYet', '2026-12-31'],
    [{}, { measurements: [measured({ figure: rate(3, 4) })] }, 'tooFew', null],
    [{}, { measurements: [measured()] }, 'missing', null],
  ] as const)('%o: %s', (metric, over, absence, expected) => {
    expect(rowOf(metric, { ...over })).toMatchObject({ points: null, earned: null, absence, expected });
  });
});
