import type { MapLink } from '@/lib/model/impact-map';
import type { MapItem, MapView } from './map-columns';

/** What the map leaves hanging. */
export interface Loose {
  /** nodes on no way from an activity to a metric, in the map's order */
  orphans: MapItem[];
  /** metrics no activity leads to: "unrelated" */
  unrelated: MapItem[];
}

/** Nodes and metrics that lie on no whole path from an activity to a metric. A box without words carries no path. */
export function findLoose({ items, links: drawn }: MapView): Loose {
  const said = new Set(items.filter(({ text }) => text.trim() !== '').map(({ id }) => id));
  const links = drawn.filter(({ from, to }) => said.has(from) && said.has(to));
  const starts = items.filter(({ column }) => column === 'activity').map(({ id }) => id);
  const ends = items.filter(({ column }) => column === 'metric').map(({ id }) => id);
  const reached = spread(starts, links, 'from', 'to');
  const leading = spread(ends, links, 'to', 'from');
  return {
    orphans: items.filter(({ id, column }) => column !== 'metric' && !(reached.has(id) && leading.has(id))),
    unrelated: items.filter(({ id, column }) => column === 'metric' && !reached.has(id)),
  };
}

/** Every id that can be reached from the given ones along links, these included. */
function spread(start: string[], links: MapLink[], near: 'from' | 'to', far: 'from' | 'to'): Set<string> {
  const found = new Set(start);
  for (const id of found) {
    for (const link of links) if (link[near] === id) found.add(link[far]);
  }
  return found;
}

/** Links that do not yet say why they should hold, or on what assumption. */
export function blankLinks(links: MapLink[]): MapLink[] {
  return links.filter(isBlank);
}

/** Whether a link lacks its reason or its assumption. */
export function isBlank(link: MapLink): boolean {
  return link.because.trim() === '' || link.assumption.trim() === '';
}

/**
 * Tagged evidence behind every link: what counts toward a metric lights each link that leads to it.
 * Keyed by `from>to`.
 */
export function lightLinks({ items, links }: MapView, evidence: Record<string, number>): Map<string, number> {
  const lit = new Map<string, number>();
  for (const { id, column } of items) {
    const count = evidence[id] ?? 0;
    if (column !== 'metric' || count === 0) continue;
    const leading = spread([id], links, 'to', 'from');
    for (const link of links) {
      if (leading.has(link.to)) lit.set(linkKey(link), (lit.get(linkKey(link)) ?? 0) + count);
    }
  }
  return lit;
}

/** One name for a link: a map holds at most one between two things. */
export function linkKey(link: Pick<MapLink, 'from' | 'to'>): string {
  return `${link.from}>${link.to}`;
}
