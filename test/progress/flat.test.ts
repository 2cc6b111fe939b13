import { describe, expect, it } from 'vitest';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { lastRunning } from '@/lib/progress/cadence-points';
import { FLAT_CADENCES, flat } from '@/lib/progress/flat';
import { measured, metricOf, value } from './make-given';

/** Baseline 80, target 90: one point is a tenth of the way. */
function ask(figures: number[], over: Partial<PlanMetric> = {}) {
  const metric = metricOf({ baseline: 80, target: 90, stretch: null, ...over });
  const months = ['2026-08', '2026-09', '2026-10', '2026-11'].slice(-figures.length);
  const measurements = figures.map((of, i) =>
    measured({ from: `${months[i]}-01`, to: `${months[i]}-28`, figure: value(of) }),
  );
  const given = { metric, measurements, rollups: [], versions: [], absences: [], annotations: [] };
  return flat(metric, lastRunning(given, FLAT_CADENCES, '2026-12-10'));
}

describe('flat', () => {
  it('is what moved less than a tenth of the way in three cadences', () => {
    const found = ask([82, 82.9, 82.4]);
    expect(found).toMatchObject({ metric: 'M02', needed: 1 });
    expect(found?.moved).toBeCloseTo(0.9, 9);
    expect(ask([82, 83, 82.4])).toBeNull();
    expect(ask([82, 82.9, 82])).not.toBeNull();
  });

  it('sees a movement there and back, and one for the worse', () => {
    expect(ask([82, 88, 82])).toBeNull();
    expect(ask([84, 83, 82])).toBeNull();
  });

  it('needs three, and looks at the last three', () => {
    expect(ask([82, 82])).toBeNull();
    expect(ask([70, 82, 82, 82])).not.toBeNull();
    expect(ask([82, 82, 82, 86])).toBeNull();
  });

  it('is not asked of what stands at its target, and goes by the direction', () => {
    expect(ask([90, 90, 90])).toBeNull();
    expect(ask([89.9, 89.9, 89.9])).not.toBeNull();
    const down = { direction: 'down', baseline: 90, target: 80 } as const;
    expect(ask([80, 80, 80], down)).toBeNull();
    expect(ask([85, 85, 85], down)).not.toBeNull();
  });

  it('says nothing without baseline, target or a way to measure', () => {
    expect(ask([82, 82, 82], { baseline: null })).toBeNull();
    expect(ask([82, 82, 82], { target: null })).toBeNull();
    expect(ask([82, 82, 82], { revisit: '2027-01-01' })).toBeNull();
  });
});
