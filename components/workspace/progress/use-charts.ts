import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MetricId } from '@/lib/model/evidence';
import type { ChartSource } from './chart/chart-view';
import type { History } from './progress-door';
import type { Shown } from './use-progress';

interface Charts {
  MetricCharts: ComponentType<{ source: ChartSource; today: Date }>;
  TrendLine: ComponentType<{ source: ChartSource }>;
}

/** What draws charts, loaded after the first paint: nobody waits for it. null: not there yet. */
export function useCharts(): Charts | null {
  const [charts, setCharts] = useState<Charts | null>(null);
  useEffect(() => {
    void Promise.all([import('./chart/MetricCharts'), import('./chart/TrendLine')]).then(
      ([{ MetricCharts }, { TrendLine }]) => setCharts({ MetricCharts, TrendLine }),
    );
  }, []);
  return charts;
}

/** Everything charts of a metric are drawn from; null for a metric the plan does not hold. */
export function chartSource(
  { data, versions, day }: Shown,
  { measurements, rollups, annotations }: History,
  id: MetricId,
): ChartSource | null {
  const metric = data.plan.metrics.find((one) => one.metric === id);
  const { plan, absences } = data;
  return metric ? { metric, measurements, rollups, annotations, versions, absences, plan, day } : null;
}
