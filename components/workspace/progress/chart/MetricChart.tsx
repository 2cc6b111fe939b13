import { useRef } from 'preact/hooks';
import { unitOf } from '@/components/shared/figures';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Series } from '@/lib/progress/series';
import { dayNumber, type Span } from '@/lib/progress/span';
import { ChartAxes } from './ChartAxes';
import { ChartNotes } from './ChartNotes';
import { ChartPoint } from './ChartPoint';
import { ChartTargets } from './ChartTargets';
import { chartFrame } from './chart-frame';
import { chartSentence, pointText } from './chart-text';
import { linesOf, marksOf, shownValues } from './plot';
import { useWidth } from './use-width';

interface Props {
  series: Series;
  span: Span;
  metric: PlanMetric;
  plan: Plan;
  today: Date;
}

const HEIGHT = 240;

/** A metric over time: what was agreed where it held, each figure with its interval, gaps where there is none. */
export function MetricChart({ series, span, metric, plan, today }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const frame = chartFrame({
    width,
    height: HEIGHT,
    days: [dayNumber(span.from), dayNumber(span.to)],
    values: shownValues(series),
    isRate: unitOf(metric) === 'percent',
  });
  const marks = marksOf(series, frame);
  return (
    <div ref={place} class="chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={chartSentence(series, metric, plan, today)}
      >
        <ChartAxes frame={frame} metric={metric} from={span.from} to={span.to} today={today} />
        <ChartNotes frame={frame} series={series} marks={marks} />
        <ChartTargets frame={frame} metric={metric} steps={series.targets} />
        {linesOf(marks).map((path) => (
          <path key={path} class="trace" d={path} />
        ))}
        {marks.map((mark) => (
          <ChartPoint
            key={`${mark.point.from}/${mark.point.to}`}
            mark={mark}
            leading={metric.timing === 'leading'}
            text={pointText(mark.point, metric, today)}
          />
        ))}
      </svg>
    </div>
  );
}
