import { scaleLinear } from 'd3-scale';

/** Where things stand in a chart, in its own pixels. Earlier is left, more is up, in every language. */
export interface Frame {
  width: number;
  height: number;
  /** edges of the plot */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** from days since 1970-01-01 */
  x: (day: number) => number;
  y: (value: number) => number;
  ticks: number[];
}

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room for the figures at the side, for notes above and for dates below. */
const ROOM: Room = { left: 44, right: 92, top: 20, bottom: 24 };
const TICKS = 4;

interface Given {
  width: number;
  height: number;
  /** first and last day shown, since 1970-01-01 */
  days: [number, number];
  /** everything that must be seen, in the metric's unit */
  values: number[];
  /** a rate stays within 0-100 */
  isRate: boolean;
  /** around the plot; usually enough for letters */
  room?: Room;
}

/** Scales that show all of it with round ends; a lone value gets some air around it. */
export function chartFrame({ width, height, days, values, isRate, room = ROOM }: Given): Frame {
  const [left, right] = [room.left, Math.max(room.left + 40, width - room.right)];
  const [top, bottom] = [room.top, height - room.bottom];
  const y = scaleLinear().domain(domainOf(values, isRate)).nice(TICKS).range([bottom, top]);
  const [low = 0, high = 1] = y.domain();
  if (isRate) y.domain([Math.max(0, low), Math.min(100, high)]);
  // the last day ends a day later than it begins
  const x = scaleLinear()
    .domain([days[0], days[1] + 1])
    .range([left, right]);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (day) => x(day),
    y: (value) => y(value),
    ticks: y.ticks(TICKS),
  };
}

function domainOf(values: number[], isRate: boolean): [number, number] {
  if (values.length === 0) return isRate ? [0, 100] : [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = least === most ? Math.max(Math.abs(most) * 0.1, isRate ? 5 : 1) : (most - least) * 0.06;
  return [least - air, most + air];
}
