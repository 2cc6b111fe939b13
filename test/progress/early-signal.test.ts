import { describe, expect, it } from 'vitest';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { lastRunning } from '@/lib/progress/cadence-points';
import { earlySignal, SIGNAL_CADENCES } from '@/lib/progress/early-signal';
import { measured, metricOf, rate } from './make-given';

const leading: Partial<PlanMetric> = { metric: 'M12', timing: 'leading', baseline: 85, target: 95 };
const months = ['2026-09-30', '2026-10-31', '2026-11-30'];

/** Monthly figures up to November, of 50 each, seen in December. */
function signal(figures: number[], over: Partial<PlanMetric> = {}) {
  const metric = metricOf({ ...leading, ...over });
  const measurements = figures.map((good, i) => {
    const to = months.slice(-figures.length)[i] ?? '';
    return measured({ metric: metric.metric, from: `${to.slice(0, 7)}-01`, to, figure: rate(good, 50) });
  });
  const given = { metric, measurements, rollups: [], versions: [], absences: [], annotations: [] };
  return earlySignal(metric, lastRunning(given, SIGNAL_CADENCES, '2026-12-10'));
}

describe('an early signal', () => {
  it('is raised by two cadences running below the baseline, not by one', () => {
    expect(signal([45, 42, 41])).toMatchObject({
      metric: 'M12',
      off: 'baseline',
      points: [{ value: 84 }, { value: 82 }],
    });
    expect(signal([42, 45, 41])).toBeNull();
    expect(signal([41, 42, 45])).toBeNull();
    expect(signal([41])).toBeNull();
  });

  it('does not count the baseline itself as below', () => {
    expect(signal([40, 40], { baseline: 80 })).toBeNull();
    expect(signal([39, 39], { baseline: 80 })).not.toBeNull();
  });

  it('goes by the direction, and by the band where there is one', () => {
    expect(signal([45, 45], { direction: 'down', baseline: 85 })?.off).toBe('baseline');
    expect(signal([40, 40], { direction: 'down', baseline: 85 })).toBeNull();
    const band = { low: 20, high: 80, outerLow: 0, outerHigh: 100 };
    const banded = { direction: 'band', band, baseline: null, target: null } as const;
    expect(signal([9, 8], banded)?.off).toBe('belowBand');
    expect(signal([8, 45], banded)?.off).toBe('aboveBand');
    expect(signal([10, 8], banded)).toBeNull();
    expect(signal([8, 8], { ...banded, band: null })).toBeNull();
  });

  it('is not raised on a lagging metric, without a baseline, or where it cannot be measured yet', () => {
    expect(signal([41, 41], { timing: 'lagging' })).toBeNull();
    expect(signal([41, 41], { baseline: null })).toBeNull();
    expect(signal([41, 41], { revisit: '2027-01-01' })).toBeNull();
  });
});
