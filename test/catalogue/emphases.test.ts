import { describe, expect, it } from 'vitest';
import { coverOf, emphases } from '@/lib/catalogue/emphases';
import { metricOf } from '@/lib/catalogue/metrics';
import { planLine } from '@/lib/catalogue/preset-plan';
import { rubricOf } from '@/lib/catalogue/rubric';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';

const line = (metric: string, role: PlanMetric['role'], change: Partial<PlanMetric> = {}) => ({
  ...planLine(metric),
  role,
  ...change,
});
const covered = (metrics: PlanMetric[], rubric = [] as ReturnType<typeof rubricOf>) =>
  emphases
    .filter((one) => {
      const cover = coverOf({ metrics, rubric }, one);
      return cover.metrics.length + cover.rows.length > 0;
    })
    .map(({ emphasis }) => emphasis);

describe('the four emphases', () => {
  it('have names, and lists that exist', () => {
    for (const { emphasis, metrics } of emphases) {
      expect(t(`emphasis_${emphasis}`)).not.toBe(`emphasis_${emphasis}`);
      for (const id of metrics) expect(metricOf(id), id).not.toBeNull();
    }
  });

  it('are covered by scored metrics and guardrails, not by context', () => {
    expect(covered([line('M01', 'scored')])).toEqual(['quality']);
    expect(covered([line('M11', 'guardrail')])).toEqual(['responseTime']);
    expect(covered([line('M11', 'context')])).toEqual([]);
    expect(covered([line('M22', 'scored')])).toEqual(['anticipation', 'collaboration']);
    expect(covered([line('M12', 'scored')])).toEqual(['quality', 'responseTime']);
  });

  it('take a metric of the team’s own by its family', () => {
    const own = {
      name: 'Thank-you letters',
      unit: 'percent',
      family: 'satisfaction',
      activity: false,
    } as const;
    expect(covered([line('M08', 'scored', { metric: 'L01', own, family: 'satisfaction' })])).toEqual([
      'quality',
    ]);
  });

  it('are covered by rubric rows that weigh something', () => {
    expect(covered([], rubricOf(25))).toHaveLength(4);
    expect(
      covered([], [{ row: 'collaboration', weight: 0, anchors: { one: '', three: '', five: '' } }]),
    ).toEqual([]);
  });
});
