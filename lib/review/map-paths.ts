import type { MetricId } from '@/lib/model/evidence';
import type { ImpactMap, MapNode } from '@/lib/model/impact-map';

const COLUMNS = ['activity', 'behaviour', 'outcome'] as const;

/**
 * The metrics at which a whole path ends: activity, behaviour, customer outcome, metric, each box with
 * words in it. A shorter way does not count: it leaves out why the work should move the figure.
 */
export function metricsOnPaths(map: ImpactMap): Set<MetricId> {
  let reached: Set<string> | null = null;
  for (const kind of COLUMNS) {
    const inColumn = map.nodes.filter((node) => node.kind === kind && says(node)).map(({ id }) => id);
    const before: Set<string> | null = reached;
    reached = new Set(before ? inColumn.filter((id) => targetsOf(map, before).has(id)) : inColumn);
  }
  return new Set([...targetsOf(map, reached ?? new Set())].filter((id) => !id.startsWith('n')));
}

/** Boxes that lead to no metric, or that nothing leads to. */
export function orphanNodes(map: ImpactMap): MapNode[] {
  const sources = new Set(map.links.map(({ from }) => from));
  const targets = new Set(map.links.map(({ to }) => to));
  return map.nodes.filter(({ id, kind }) => !sources.has(id) || (kind !== 'activity' && !targets.has(id)));
}

function targetsOf(map: ImpactMap, from: ReadonlySet<string>): Set<string> {
  return new Set(map.links.filter((link) => from.has(link.from)).map(({ to }) => to));
}

function says({ text }: MapNode): boolean {
  return text.trim() !== '';
}
