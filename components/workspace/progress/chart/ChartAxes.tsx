import { dateText, monthText } from '@/components/shared/calendar';
import { figureOf } from '@/components/shared/figures';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { Frame } from './chart-frame';
import { type DateTick, dateTicks } from './date-ticks';

interface Props {
  frame: Frame;
  metric: PlanMetric;
  from: string;
  to: string;
  today: Date;
}

/** Room a date needs, in pixels. */
const DATE_ROOM = 64;

/** Hairlines with their figures at the side, and dates below. */
export function ChartAxes({ frame, metric, from, to, today }: Props) {
  const { left, right, bottom } = frame;
  const dates = dateTicks(from, to, Math.max(2, Math.floor((right - left) / DATE_ROOM)));
  return (
    <g class="axes">
      {frame.ticks.map((value) => (
        <g key={value}>
          <line x1={left} x2={right} y1={frame.y(value)} y2={frame.y(value)} />
          <text x={left - 8} y={frame.y(value) + 4} text-anchor="end">
            {figureOf(metric, value)}
          </text>
        </g>
      ))}
      {dates.map((tick, place) => (
        <g key={tick.date}>
          <line class="notch" x1={frame.x(tick.day)} x2={frame.x(tick.day)} y1={bottom} y2={bottom + 4} />
          <text x={frame.x(tick.day) + 2} y={bottom + 16}>
            {tickText(tick, place, today)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The year stands where it begins and at the first date. */
function tickText({ date, kind }: DateTick, place: number, today: Date): string {
  if (kind === 'year') return date.slice(0, 4);
  if (kind === 'day') return dateText(date, today);
  return monthText(date, date.slice(5, 7) === '01' || place === 0);
}
