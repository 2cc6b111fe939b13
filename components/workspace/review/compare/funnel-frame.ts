import { funnelLimits } from '@/lib/progress/funnel';
import type { ComparedMetric } from '@/lib/review/compare';

/** The drawing in its own units; it is scaled to the room there is. */
export const WIDTH = 720;
export const HEIGHT = 320;
const LEFT = 48;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 36;

/** Corners of one limit curve. */
const CORNERS = 48;

/** Where the cases may end; every tick is one of 1, 2, 5. */
const ENDS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

export interface FunnelFrame {
  /** the most cases and the lowest and highest rate shown */
  most: number;
  low: number;
  high: number;
  x: (n: number) => number;
  y: (rate: number) => number;
  ticks: { n: number[]; rate: number[] };
}

/** Room for all points and their limits: cases to the right, rates upwards, round ends. */
export function funnelFrame({ common, people }: Pick<ComparedMetric, 'common' | 'people'>): FunnelFrame {
  const most = roundUp(Math.max(...people.map(({ n }) => n)) * 1.05, ENDS);
  const shown = people.flatMap(({ value, limits }) => [value, limits.inner.low, limits.inner.high]);
  const low = Math.max(0, Math.floor((Math.min(common, ...shown) - 2) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(common, ...shown) + 2) / 10) * 10);
  const x = (n: number) => LEFT + ((WIDTH - LEFT - RIGHT) * n) / most;
  const y = (rate: number) => TOP + ((HEIGHT - TOP - BOTTOM) * (high - rate)) / (high - low);
  return { most, low, high, x, y, ticks: { n: steps(0, most, 5), rate: steps(low, high, 5) } };
}

/** One limit over all sample sizes, as the corners of a polyline; flat where it would leave the room. */
export function limitLine(
  frame: FunnelFrame,
  common: number,
  which: 'inner' | 'outer',
  side: 'low' | 'high',
): string {
  const first = Math.max(1, frame.most / 100);
  return Array.from({ length: CORNERS + 1 }, (_, at) => {
    // closer together where the curve bends
    const n = first + (frame.most - first) * (at / CORNERS) ** 2;
    const limit = funnelLimits(common, n)[which][side];
    const rate = Math.min(frame.high, Math.max(frame.low, limit));
    return `${round(frame.x(n))},${round(frame.y(rate))}`;
  }).join(' ');
}

/** At most so many round steps from one end to the other. */
function steps(from: number, to: number, most: number): number[] {
  const step = roundUp((to - from) / most);
  const count = Math.floor((to - from) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => from + at * step);
}

/** The smallest of the round numbers, times a power of ten, that is not under `size`. */
function roundUp(size: number, round = [1, 2, 5, 10]): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(size, 1e-9)));
  return power * (round.find((one) => one * power >= size - 1e-9) ?? 10);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
