import { line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import { figureOf, unitOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import type { SeriesPoint } from '@/lib/progress/series';
import type { YearLine } from '@/lib/progress/year-over-year';
import { ChartPoint } from './ChartPoint';
import { chartFrame, type Frame } from './chart-frame';
import { pointText } from './chart-text';
import { slotText } from './slot-text';
import { spread } from './spread';
import { useWidth } from './use-width';

interface Props {
  /** oldest year first, the newest is drawn in full */
  years: readonly YearLine[];
  metric: PlanMetric;
  plan: Plan;
  today: Date;
}

const HEIGHT = 240;
const LABEL = 12;

interface Dot {
  x: number;
  y: number | null;
  point: SeriesPoint | null;
}

const trace = line<Dot>()
  .x(({ x }) => x)
  .y(({ y }) => y ?? 0)
  .defined(({ y, point }) => y !== null && !point?.away);

/** The years laid over one another, each named at its end; older ones are thinner and more broken. */
export function YearsChart({ years, metric, plan, today }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const slots = Math.max(2, ...years.map(({ points }) => points.length));
  const values = years.flatMap(({ points }) => points.flatMap((point) => point?.value ?? []));
  const newest = years.at(-1)?.points ?? [];
  const bounds = newest.flatMap((point) =>
    point?.interval ? [point.interval.low, point.interval.high] : [],
  );
  const isRate = unitOf(metric) === 'percent';
  const frame = chartFrame({
    width,
    height: HEIGHT,
    days: [0, slots - 1],
    values: [...values, ...bounds],
    isRate,
  });
  const lines = years.map(({ year, points }) => ({ year, dots: dotsOf(points, frame) }));
  const ends = lines.map(({ dots }) => dots.filter(({ y }) => y !== null).at(-1));
  const labels = spread(
    ends.map((end) => end?.y ?? null),
    LABEL,
  );
  return (
    <div ref={place} class="chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={t('chart_yearsSentence', metricName(metric.metric, plan), yearsText(years))}
      >
        <g class="axes">
          {frame.ticks.map((value) => (
            <g key={value}>
              <line x1={frame.left} x2={frame.right} y1={frame.y(value)} y2={frame.y(value)} />
              <text x={frame.left - 8} y={frame.y(value) + 4} text-anchor="end">
                {figureOf(metric, value)}
              </text>
            </g>
          ))}
          {Array.from({ length: slots }, (_, slot) => (
            <text key={slot} x={frame.x(slot + 0.5)} y={frame.bottom + 16} text-anchor="middle">
              {slotText(slot, slots)}
            </text>
          ))}
        </g>
        {lines.map(({ year, dots }, at) => {
          const age = lines.length - 1 - at;
          const label = labels[at];
          return (
            <g key={year} class="year" data-age={age}>
              <path class="trace" d={trace(dots) ?? ''} />
              {dots.map(({ x, y, point }) =>
                point && y !== null ? (
                  age === 0 ? (
                    <ChartPoint
                      key={x}
                      mark={{ x, y, point, band: bandOf(point, frame) }}
                      leading={metric.timing === 'leading'}
                      text={pointText(point, metric, today)}
                    />
                  ) : (
                    <circle key={x} cx={x} cy={y} r={2}>
                      <title>{pointText(point, metric, today)}</title>
                    </circle>
                  )
                ) : null,
              )}
              {label != null && (
                <text x={frame.right + 8} y={label + 4}>
                  {String(year)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function dotsOf(points: readonly (SeriesPoint | null)[], frame: Frame): Dot[] {
  return points.map((point, slot) => ({
    x: frame.x(slot + 0.5),
    y: point?.value == null ? null : frame.y(point.value),
    point,
  }));
}

function bandOf({ interval }: SeriesPoint, frame: Frame) {
  if (!interval) return null;
  const top = frame.y(interval.high);
  return { top, height: Math.max(2, frame.y(interval.low) - top), width: 12 };
}

function yearsText(years: readonly YearLine[]): string {
  return years.map(({ year }) => year).join(', ');
}
