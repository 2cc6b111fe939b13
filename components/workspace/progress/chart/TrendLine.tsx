import { unitOf } from '@/components/shared/figures';
import { bucketOf } from '@/lib/progress/grain';
import { seriesOf } from '@/lib/progress/series';
import { addDays, dayNumber } from '@/lib/progress/span';
import { ChartPoint } from './ChartPoint';
import { chartFrame } from './chart-frame';
import type { ChartSource } from './chart-view';
import { linesOf, marksOf, shownValues, stairOf } from './plot';

const WIDTH = 176;
const HEIGHT = 56;
const ROOM = { left: 2, right: 2, top: 4, bottom: 4 };
const ELEVEN_MONTHS = 335;

/** The last year at a glance, without letters: a picture in a link that says what it leads to. */
export function TrendLine({ source }: { source: ChartSource }) {
  const { metric, day, plan } = source;
  const to = plan.from <= day && day < plan.to ? plan.to : day;
  const grain = metric.cadence === 'quarter' ? 'quarter' : 'month';
  const span = { from: bucketOf(addDays(to, -ELEVEN_MONTHS), grain).from, to };
  const series = seriesOf({ ...source, ...span, grain });
  const values = shownValues(series);
  if (series.points.every(({ value }) => value === null)) return null;
  const frame = chartFrame({
    width: WIDTH,
    height: HEIGHT,
    days: [dayNumber(span.from), dayNumber(span.to)],
    values,
    isRate: unitOf(metric) === 'percent',
    room: ROOM,
  });
  const marks = marksOf(series, frame);
  const target = stairOf(series.targets, 'target', frame);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <g class="agreed">{target && <path class="target" d={target} />}</g>
      {linesOf(marks).map((path) => (
        <path key={path} class="trace" d={path} />
      ))}
      {marks.map((mark) => (
        <ChartPoint key={mark.x} mark={mark} leading={metric.timing === 'leading'} text="" />
      ))}
    </svg>
  );
}
