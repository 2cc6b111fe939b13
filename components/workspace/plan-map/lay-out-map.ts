import type { MapLink } from '@/lib/model/impact-map';
import { columns, type MapItem, type MapView } from './map-columns';
import { givenOrder, untangledOrder } from './order-columns';
import { linkPath, settle } from './place-boxes';
import { wrapText } from './wrap-text';

/** How a map is to be drawn; lengths in the picture's own units. */
export interface MapShape {
  width: number;
  fontSize: number;
  /** right to left: the first column stands on the right */
  mirrored?: boolean;
  /** `given` keeps the map's own order; otherwise crossings are reduced */
  order?: 'given' | 'untangled';
}

/** A thing as it is drawn. `x` and `y` are its top left corner. */
export interface MapBox extends MapItem {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

/** A link as it is drawn, with the middle of its curve. */
export interface MapCurve {
  link: MapLink;
  path: string;
  middle: { x: number; y: number };
}

export interface MapLayout {
  width: number;
  height: number;
  lineHeight: number;
  padding: number;
  /** where each column stands; `x` is its left edge */
  heads: { column: (typeof columns)[number]; x: number; width: number }[];
  boxes: MapBox[];
  curves: MapCurve[];
}

/** Room between two columns, as a share of the width. */
const GAP = 0.075;
/** Height of the headings, room inside a box and between boxes, in em. */
const HEAD = 2.4;
const PADDING = 0.6;
const BETWEEN = 0.9;
const LINE = 1.35;

/** Places every thing and every link. Boxes of a column never overlap; same map and shape, same picture. */
export function layOutMap(view: MapView, shape: MapShape): MapLayout {
  const { width, fontSize, mirrored = false } = shape;
  const order = shape.order === 'given' ? givenOrder(view.items) : untangledOrder(view);
  const room = width * GAP;
  const wide = (width - room * (columns.length - 1)) / columns.length;
  const padding = fontSize * PADDING;
  const lineHeight = fontSize * LINE;
  const top = fontSize * HEAD;
  const leftOf = (column: number) => (mirrored ? columns.length - 1 - column : column) * (wide + room);

  const byId = new Map(view.items.map((item) => [item.id, item]));
  const stacks = order.map((ids, column) =>
    ids.flatMap((id) => {
      const item = byId.get(id);
      if (!item) return [];
      const lines = wrapText(item.text || '…', (wide - 2 * padding) / fontSize);
      const height = lines.length * lineHeight + 2 * padding;
      return [{ ...item, lines, height, width: wide, x: leftOf(column), y: 0 }];
    }),
  );
  const boxes = settle(stacks, view.links, fontSize * BETWEEN).map((box) => ({ ...box, y: box.y + top }));
  const bottom = Math.max(top, ...boxes.map((box) => box.y + box.height));
  const curves = view.links.flatMap((link) => {
    const from = boxes.find(({ id }) => id === link.from);
    const to = boxes.find(({ id }) => id === link.to);
    return from && to ? [{ link, ...linkPath(outOf(from, mirrored), outOf(to, !mirrored)) }] : [];
  });
  const heads = columns.map((column, place) => ({ column, x: leftOf(place), width: wide }));
  return { width, height: bottom + 2, lineHeight, padding, heads, boxes, curves };
}

/** The point in the middle of a box's left or right edge. */
function outOf(box: MapBox, left: boolean): { x: number; y: number } {
  return { x: left ? box.x : box.x + box.width, y: box.y + box.height / 2 };
}
