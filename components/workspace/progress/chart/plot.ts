import { curveStepAfter, line } from 'd3-shape';
import type { Series, SeriesPoint } from '@/lib/progress/series';
import { addDays, dayNumber } from '@/lib/progress/span';
import type { TargetStep } from '@/lib/progress/target-steps';
import type { Frame } from './chart-frame';

/** A point of the series where it stands in the chart. */
export interface Mark {
  point: SeriesPoint;
  x: number;
  /** null: no figure */
  y: number | null;
  /** the band of the interval, from its upper to its lower end; null without one */
  band: { top: number; height: number; width: number } | null;
}

const WIDEST = 14;
const NARROWEST = 3;

/** Every point at the middle of its days. */
export function marksOf({ points }: Series, frame: Frame): Mark[] {
  return points.map((point) => {
    const [from, to] = [frame.x(dayNumber(point.from)), frame.x(dayNumber(point.to) + 1)];
    const { interval, value } = point;
    const width = Math.max(NARROWEST, Math.min(WIDEST, (to - from) / 2));
    const band = interval && {
      top: frame.y(interval.high),
      height: Math.max(2, frame.y(interval.low) - frame.y(interval.high)),
      width,
    };
    return { point, x: (from + to) / 2, y: value === null ? null : frame.y(value), band };
  });
}

const trace = line<Mark>()
  .x(({ x }) => x)
  .y(({ y }) => y ?? 0)
  .defined(({ y, point }) => y !== null && !point.away);

/** The line through the values: broken where nothing is known or somebody was away, and anew with each definition. */
export function linesOf(marks: readonly Mark[]): string[] {
  const parts = [...new Set(marks.map(({ point }) => point.part))];
  return parts.flatMap((part) => trace(marks.filter(({ point }) => point.part === part)) ?? []);
}

/** A corner of a stepped line; null where there is none. */
type Corner = [x: number, y: number] | null;

const stair = line<Corner>()
  .x((corner) => corner?.[0] ?? 0)
  .y((corner) => corner?.[1] ?? 0)
  .defined((corner) => corner !== null)
  .curve(curveStepAfter);

/** What was agreed, as a stair: each step where it held, a gap where nothing was agreed. */
export function stairOf(
  steps: readonly TargetStep[],
  of: 'target' | 'baseline',
  frame: Frame,
): string | null {
  const corners: Corner[] = [];
  let end = '';
  for (const step of steps) {
    const value = step[of];
    if (value === null) continue;
    if (end !== '' && step.from !== addDays(end, 1)) corners.push(null);
    const y = frame.y(value);
    corners.push([frame.x(dayNumber(step.from)), y], [frame.x(dayNumber(step.to) + 1), y]);
    end = step.to;
  }
  return corners.length === 0 ? null : stair(corners);
}

/** Everything that has to be seen of a series, to choose the scale by. */
export function shownValues({ points, targets }: Series): number[] {
  const known = [
    ...points.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]),
    ...targets.flatMap(({ target, baseline }) => [target, baseline]),
  ];
  return known.filter((one) => one != null);
}
