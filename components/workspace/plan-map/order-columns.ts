import type { ImpactMap, MapLink } from '@/lib/model/impact-map';
import { columns, type MapItem, type MapView } from './map-columns';

/** Ids per column, in the order in which they are drawn. */
export type Order = string[][];

const SWEEPS = 8;

/** The order in which the map itself lists its things. */
export function givenOrder(items: MapItem[]): Order {
  return columns.map((column) => items.filter((item) => item.column === column).map(({ id }) => id));
}

/**
 * An order with as few crossings as the barycentre method finds: columns are sorted in turn by the mean
 * place of their neighbours, forth and back (Sugiyama, Tagawa and Toda 1981), once from the given order and
 * once from one in which linked things stand together. Keeps the given order where nothing is won. Deterministic.
 */
export function untangledOrder({ items, links }: MapView): Order {
  const given = givenOrder(items);
  let best = given;
  let fewest = countCrossings(given, links);
  for (const start of [given, groupedOrder(given, links)]) {
    let order = start;
    for (let sweep = -1; sweep < SWEEPS && fewest > 0; sweep++) {
      if (sweep >= 0) order = sweepOver(order, links, sweep % 2 === 0);
      const crossings = countCrossings(order, links);
      if (crossings < fewest) {
        fewest = crossings;
        best = order;
      }
    }
  }
  return best;
}

function sweepOver(order: Order, links: MapLink[], forth: boolean): Order {
  let next = order;
  for (const at of forth ? [1, 2, 3] : [2, 1, 0]) next = sortColumn(next, at, forth ? at - 1 : at + 1, links);
  return next;
}

/** Every thing followed by all that hangs together with it, in the given order: groups do not cross each other. */
function groupedOrder(given: Order, links: MapLink[]): Order {
  const met = new Set<string>();
  const visit = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    for (const { from, to } of links) {
      if (from === id) visit(to);
      else if (to === id) visit(from);
    }
  };
  for (const id of given.flat()) visit(id);
  const place = placesOf([...met]);
  return given.map((ids) => [...ids].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)));
}

/** Sorts one column by the mean place of each thing's neighbours in the other; without neighbours it stays. */
function sortColumn(order: Order, at: number, beside: number, links: MapLink[]): Order {
  const near = order[at] ?? [];
  const far = new Map((order[beside] ?? []).map((id, place) => [id, place]));
  const weigh = (id: string, place: number): number => {
    const met = links.flatMap((link) =>
      link.from === id ? (far.get(link.to) ?? []) : link.to === id ? (far.get(link.from) ?? []) : [],
    );
    return met.length === 0 ? place : met.reduce((sum, one) => sum + one, 0) / met.length;
  };
  const weighed = near.map((id, place) => ({ id, weight: weigh(id, place) }));
  return order.with(
    at,
    weighed.sort((one, other) => one.weight - other.weight).map(({ id }) => id),
  );
}

/** How many pairs of links cross. */
export function countCrossings(order: Order, links: MapLink[]): number {
  let crossings = 0;
  for (let at = 0; at + 1 < order.length; at++) {
    const left = placesOf(order[at]);
    const right = placesOf(order[at + 1]);
    const spans = links.flatMap((link) => {
      const from = left.get(link.from);
      const to = right.get(link.to);
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    for (const [place, one] of spans.entries()) {
      for (const other of spans.slice(place + 1)) {
        if ((one.from - other.from) * (one.to - other.to) < 0) crossings++;
      }
    }
  }
  return crossings;
}

function placesOf(ids: string[] = []): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

/**
 * The view with its metrics beside the outcomes that lead to them: they have no order of their own on the map.
 * Those nothing leads to stand last.
 */
export function withMetricsNear({ items, links }: MapView): MapView {
  const place = placesOf(items.filter(({ column }) => column === 'outcome').map(({ id }) => id));
  const weigh = ({ id }: MapItem): number => {
    const from = links.flatMap((link) => (link.to === id ? (place.get(link.from) ?? []) : []));
    return from.length === 0 ? place.size : from.reduce((sum, one) => sum + one, 0) / from.length;
  };
  const metrics = items.filter(({ column }) => column === 'metric');
  const sorted = metrics.toSorted((one, other) => weigh(one) - weigh(other));
  return { items: [...items.filter(({ column }) => column !== 'metric'), ...sorted], links };
}

/** The map with its nodes listed in that order; metrics keep the plan's own. */
export function inOrder(map: ImpactMap, order: Order): ImpactMap {
  const place = placesOf(order.flat());
  const nodes = [...map.nodes].sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  return { ...map, nodes };
}
