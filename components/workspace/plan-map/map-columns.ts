import type { ImpactMap, MapLink, MapNode } from '@/lib/model/impact-map';
import type { Plan } from '@/lib/model/plan';

/** The four columns of the map, in reading order. */
export const columns = ['activity', 'behaviour', 'outcome', 'metric'] as const;
export type Column = (typeof columns)[number];

/** One thing on the map: a node, or a metric in the last column. */
export interface MapItem {
  id: string;
  column: Column;
  text: string;
}

/** A map as it is drawn: who stands in which column, in order, and the links from one column to the next. */
export interface MapView {
  items: MapItem[];
  links: MapLink[];
}

/** The kind of node, or `metric`: the column a thing stands in. */
export function columnAfter(column: Column): Column | null {
  return columns[columns.indexOf(column) + 1] ?? null;
}

/**
 * The metrics the last column holds: all that score or guard, and any other a link ends at.
 * A link to a metric the plan no longer has is not drawn.
 */
export function metricsOnMap(plan: Pick<Plan, 'metrics' | 'map'>): string[] {
  const linked = new Set(plan.map.links.map((link) => link.to));
  return plan.metrics
    .filter(({ metric, role }) => role === 'scored' || linked.has(metric))
    .map(({ metric }) => metric);
}

/** The plan's map with its metrics under their names. Links that skip a column or end nowhere are left out. */
export function viewOfMap(plan: Pick<Plan, 'metrics' | 'map'>, name: (metric: string) => string): MapView {
  const metrics = metricsOnMap(plan).map((id) => ({ id, column: 'metric' as const, text: name(id) }));
  const items = [...nodesInOrder(plan.map), ...metrics];
  const columnOf = new Map(items.map((item) => [item.id, item.column]));
  const links = plan.map.links.filter((link) => {
    const from = columnOf.get(link.from);
    return from !== undefined && columnAfter(from) === columnOf.get(link.to);
  });
  return { items, links };
}

function nodesInOrder(map: ImpactMap): MapItem[] {
  const item = ({ id, kind, text }: MapNode): MapItem => ({ id, column: kind, text });
  return columns.flatMap((column) => map.nodes.filter(({ kind }) => kind === column).map(item));
}
