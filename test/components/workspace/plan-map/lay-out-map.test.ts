import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap, type MapBox } from '@/components/workspace/plan-map/lay-out-map';
import { columns, type MapView, viewOfMap } from '@/components/workspace/plan-map/map-columns';
import { countCrossings, givenOrder, untangledOrder } from '@/components/workspace/plan-map/order-columns';
import { textWidth } from '@/components/workspace/plan-map/wrap-text';
import { link, mapped } from './map-sample';

const SHAPE = { width: 720, fontSize: 12 };

/** Random maps of up to six things a column. */
const anyView: fc.Arbitrary<MapView> = fc
  .record({
    counts: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
    words: fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), { minLength: 24, maxLength: 24 }),
    picks: fc.array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(5)), { maxLength: 20 }),
  })
  .map(({ counts, words, picks }) => {
    const items = columns.flatMap((column, at) =>
      Array.from({ length: counts[at] ?? 0 }, (_, place) => ({
        id: `${column}${place}`,
        column,
        text: words[at * 6 + place] ?? '',
      })),
    );
    const there = new Set(items.map(({ id }) => id));
    const pairs = new Set(picks.map(([at, from, to]) => `${columns[at]}${from}>${columns[at + 1]}${to}`));
    const links = [...pairs].flatMap((pair) => {
      const [from = '', to = ''] = pair.split('>');
      return there.has(from) && there.has(to) ? [link(from, to)] : [];
    });
    return { items, links };
  });

const overlap = (one: MapBox, other: MapBox) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('the layout of a map', () => {
  it('places every thing once, inside the picture, and lets none overlap', () => {
    fc.assert(
      fc.property(anyView, fc.boolean(), (view, mirrored) => {
        const { boxes, height, width, heads } = layOutMap(view, { ...SHAPE, mirrored });
        expect(boxes.map(({ id }) => id).sort()).toEqual(view.items.map(({ id }) => id).sort());
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
          expect(box.y).toBeGreaterThan(20);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          expect(heads.find(({ column }) => column === box.column)?.x).toBe(box.x);
          expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
      }),
    );
  });

  it('wraps words so that no line is wider than its box', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { boxes, padding } = layOutMap(view, SHAPE);
        const widest = boxes.flatMap(({ lines, width }) =>
          lines.map((line) => textWidth(line) * SHAPE.fontSize - (width - 2 * padding)),
        );
        expect(Math.max(0, ...widest)).toBeLessThan(0.001);
      }),
    );
  });

  it('is the same picture every time', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(layOutMap(view, SHAPE)).toEqual(layOutMap(view, SHAPE));
      }),
    );
  });

  it('never adds crossings to the given order', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const before = countCrossings(givenOrder(view.items), view.links);
        expect(countCrossings(untangledOrder(view), view.links)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('takes a crossing out that the given order has', () => {
    const view = viewOfMap(
      mapped({ links: [link('n1', 'n4'), link('n2', 'n3'), link('n3', 'n5'), link('n4', 'n6')] }),
      (metric) => metric,
    );
    expect(countCrossings(givenOrder(view.items), view.links)).toBe(1);
    expect(countCrossings(untangledOrder(view), view.links)).toBe(0);
  });

  it('mirrors for a page that reads from right to left', () => {
    const view = viewOfMap(mapped(), (metric) => metric);
    const left = layOutMap(view, SHAPE);
    const right = layOutMap(view, { ...SHAPE, mirrored: true });
    for (const [at, box] of right.boxes.entries()) {
      expect(box.x).toBeCloseTo(SHAPE.width - (left.boxes[at]?.x ?? 0) - box.width);
    }
  });

  it('starts and ends every curve at the edges of its boxes', () => {
    const { boxes, curves } = layOutMap(
      viewOfMap(mapped(), (metric) => metric),
      SHAPE,
    );
    expect(curves).toHaveLength(6);
    for (const { link: drawn, path } of curves) {
      const [x1 = 0, y1 = 0] = path.slice(1).split('C')[0]?.split(' ').map(Number) ?? [];
      const from = boxes.find(({ id }) => id === drawn.from);
      expect(x1).toBeCloseTo((from?.x ?? 0) + (from?.width ?? 0), 0);
      expect(y1).toBeCloseTo((from?.y ?? 0) + (from?.height ?? 0) / 2, 0);
    }
  });
});
