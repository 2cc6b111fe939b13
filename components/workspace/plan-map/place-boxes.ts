import type { MapLink } from '@/lib/model/impact-map';

interface Box {
  id: string;
  y: number;
  height: number;
}

const ROUNDS = 6;

/**
 * Heights for stacked boxes, so that each stands near what it is linked to and none overlap: a few
 * rounds in which every column moves toward the middle of its neighbours, keeping order and distance.
 */
export function settle<B extends Box>(stacks: B[][], links: MapLink[], between: number): B[] {
  let placed = stacks.map((stack) => stacked(stack, between));
  const tallest = Math.max(0, ...placed.map((stack) => bottomOf(stack)));
  placed = placed.map((stack) => shifted(stack, (tallest - bottomOf(stack)) / 2));
  for (let round = 0; round < ROUNDS; round++) {
    const forth = round % 2 === 0;
    for (const at of forth ? placed.keys() : [...placed.keys()].reverse()) {
      const others = new Map(
        placed.flatMap((stack, place) =>
          place === at ? [] : stack.map((box): [string, number] => [box.id, box.y + box.height / 2]),
        ),
      );
      placed = placed.with(
        at,
        apart(placed[at] ?? [], (box) => wishOf(box, others, links), between),
      );
    }
  }
  const all = placed.flat();
  const top = all.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  return all.length === 0 ? all : shifted(all, -top);
}

/** Where a box would stand best: level with the middle of its neighbours, or where it is. */
function wishOf(box: Box, centres: Map<string, number>, links: MapLink[]): number {
  const met = links.flatMap((link) =>
    link.from === box.id
      ? (centres.get(link.to) ?? [])
      : link.to === box.id
        ? (centres.get(link.from) ?? [])
        : [],
  );
  if (met.length === 0) return box.y;
  return met.reduce((sum, one) => sum + one, 0) / met.length - box.height / 2;
}

/**
 * The places nearest to the wishes (least squares) at which the boxes keep their order and distance:
 * pooling adjacent violators on the wishes less the height stacked above each box.
 */
function apart<B extends Box>(stack: B[], wish: (box: B) => number, between: number): B[] {
  const pools: { sum: number; count: number }[] = [];
  let above = 0;
  const offsets: number[] = [];
  for (const box of stack) {
    offsets.push(above);
    pools.push({ sum: wish(box) - above, count: 1 });
    above += box.height + between;
    for (let last = pools.at(-1), before = pools.at(-2); last && before; ) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      last = pools.at(-1);
      before = pools.at(-2);
    }
  }
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return stack.map((box, place) => ({ ...box, y: (levels[place] ?? 0) + (offsets[place] ?? 0) }));
}

function stacked<B extends Box>(stack: B[], between: number): B[] {
  let y = 0;
  return stack.map((box) => {
    const here = { ...box, y };
    y += box.height + between;
    return here;
  });
}

function bottomOf(stack: Box[]): number {
  return Math.max(0, ...stack.map(({ y, height }) => y + height));
}

function shifted<B extends Box>(stack: B[], by: number): B[] {
  return stack.map((box) => ({ ...box, y: box.y + by }));
}

interface Point {
  x: number;
  y: number;
}

/** A calm curve between two points, level at both ends, and the middle of it. */
export function linkPath(from: Point, to: Point): { path: string; middle: Point } {
  const round = (value: number) => Math.round(value * 10) / 10;
  const middle = { x: round((from.x + to.x) / 2), y: round((from.y + to.y) / 2) };
  const path = `M${round(from.x)} ${round(from.y)}C${middle.x} ${round(from.y)} ${middle.x} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
  return { path, middle };
}
