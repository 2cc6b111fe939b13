import type { ImpactMap, MapLink, MapNode } from '@/lib/model/impact-map';

/** What a plan may hold. */
export const MOST_NODES = 80;
export const MOST_LINKS = 160;

/** Adds a node at the end of its column; null when the map is full. */
export function addNode(
  map: ImpactMap,
  kind: MapNode['kind'],
  text = '',
): { map: ImpactMap; id: string } | null {
  if (map.nodes.length >= MOST_NODES) return null;
  const numbers = map.nodes.map(({ id }) => Number(id.slice(1)));
  const id = `n${Math.max(0, ...numbers) + 1}`;
  return { id, map: { ...map, nodes: [...map.nodes, { id, kind, text }] } };
}

/** Gives a node other words. */
export function renameNode(map: ImpactMap, id: string, text: string): ImpactMap {
  return { ...map, nodes: map.nodes.map((node) => (node.id === id ? { ...node, text } : node)) };
}

/** Puts a node one place up (-1) or down (1) among those of its kind; at the edge nothing happens. */
export function moveNode(map: ImpactMap, id: string, step: -1 | 1): ImpactMap {
  const at = map.nodes.findIndex((node) => node.id === id);
  const node = map.nodes[at];
  if (!node) return map;
  const same = map.nodes.flatMap((one, place) => (one.kind === node.kind ? [place] : []));
  const other = same[same.indexOf(at) + step];
  const neighbour = other === undefined ? undefined : map.nodes[other];
  if (other === undefined || !neighbour) return map;
  return { ...map, nodes: map.nodes.with(at, neighbour).with(other, node) };
}

/** A node that was taken out, with all that is needed to put it back. */
export interface Removed {
  node: MapNode;
  at: number;
  links: MapLink[];
}

/** Takes a node out with its links; null when it is not there. */
export function removeNode(map: ImpactMap, id: string): { map: ImpactMap; removed: Removed } | null {
  const at = map.nodes.findIndex((node) => node.id === id);
  const node = map.nodes[at];
  if (!node) return null;
  const links = map.links.filter((link) => link.from === id || link.to === id);
  return {
    removed: { node, at, links },
    map: {
      ...map,
      nodes: map.nodes.filter((one) => one !== node),
      links: map.links.filter((link) => !links.includes(link)),
    },
  };
}

/** Puts a removed node back where it was, with those of its links whose other end still stands. */
export function restoreNode(map: ImpactMap, { node, at, links }: Removed): ImpactMap {
  if (map.nodes.some(({ id }) => id === node.id)) return map;
  const nodes = map.nodes.toSpliced(Math.min(at, map.nodes.length), 0, node);
  const there = new Set(nodes.map(({ id }) => id));
  const stands = (end: string) => !/^n\d+$/.test(end) || there.has(end);
  const back = links.filter((link) => stands(link.from) && stands(link.to));
  return { ...map, nodes, links: [...map.links, ...back] };
}

/** Links two things, or unlinks them; a full map stays as it is. */
export function switchLink(map: ImpactMap, from: string, to: string): ImpactMap {
  const others = map.links.filter((link) => link.from !== from || link.to !== to);
  if (others.length < map.links.length) return { ...map, links: others };
  if (map.links.length >= MOST_LINKS) return map;
  return { ...map, links: [...map.links, { from, to, because: '', assumption: '' }] };
}

/** Writes why a link should hold, or on what assumption. */
export function writeLink(
  map: ImpactMap,
  { from, to }: Pick<MapLink, 'from' | 'to'>,
  change: Partial<Pick<MapLink, 'because' | 'assumption'>>,
): ImpactMap {
  const links = map.links.map((link) =>
    link.from === from && link.to === to ? { ...link, ...change } : link,
  );
  return { ...map, links };
}
