import { columns, type MapItem, type MapView } from './map-columns';

export type Way = 'up' | 'down' | 'forth' | 'back';

/** Which way an arrow key leads; forth is toward the metrics. */
export function wayOf(key: string, mirrored: boolean): Way | null {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowRight') return mirrored ? 'back' : 'forth';
  if (key === 'ArrowLeft') return mirrored ? 'forth' : 'back';
  return null;
}

/**
 * The next thing that way: up and down inside a column; across along the first link there is, else to the
 * thing at the same height in the nearest column that holds any. Null at the edge.
 */
export function walk({ items, links }: MapView, from: string, way: Way): string | null {
  const here = items.find(({ id }) => id === from);
  if (!here) return items[0]?.id ?? null;
  const same = inColumn(items, columns.indexOf(here.column));
  const place = same.indexOf(here);
  if (way === 'up' || way === 'down') return same[place + (way === 'up' ? -1 : 1)]?.id ?? null;
  const linked = items.find(({ id }) =>
    links.some((link) =>
      way === 'forth' ? link.from === from && link.to === id : link.to === from && link.from === id,
    ),
  );
  if (linked) return linked.id;
  const step = way === 'forth' ? 1 : -1;
  for (let at = columns.indexOf(here.column) + step; columns[at]; at += step) {
    const there = inColumn(items, at);
    if (there.length > 0) return there[Math.min(place, there.length - 1)]?.id ?? null;
  }
  return null;
}

/** Where the focus goes when a thing leaves: below, else above, else to the column before. */
export function neighbourOf(view: MapView, id: string): string | null {
  return walk(view, id, 'down') ?? walk(view, id, 'up') ?? walk(view, id, 'back');
}

function inColumn(items: MapItem[], at: number): MapItem[] {
  return items.filter(({ column }) => column === columns[at]);
}
